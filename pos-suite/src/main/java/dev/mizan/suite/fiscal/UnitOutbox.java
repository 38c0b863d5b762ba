// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Env;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** The outbox of one unit. What it remembers is only when to try again; all else is in the log. Used under its owner's lock. */
final class UnitOutbox {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int ANSWERS_A_COMMIT = 64;

    private final FiscalUnit unit;
    private final Env env;
    private final Predicate<List<FiscalAnswered>> record;
    private final Function<OpenDocument, Issued> read;
    private final Map<UUID, Wait> waits = new HashMap<>();
    private final Set<UUID> doubtful = new HashSet<>();
    private final List<FiscalAnswered> answers = new ArrayList<>();
    private Instant paused = Instant.MIN;
    private int failedInARow;
    private Optional<FiscalNote> trouble = Optional.empty();
    private int accepted;
    private int rejected;

    private record Wait(Instant until, Duration span) {}

    UnitOutbox(FiscalUnit unit, Env env, Predicate<List<FiscalAnswered>> record, Function<OpenDocument, Issued> read) {
        this.unit = unit;
        this.env = env;
        this.record = record;
        this.read = read;
    }

    /** Its answer may have been lost: ask before it is sent. */
    void doubt(UUID document) {
        doubtful.add(document);
    }

    Optional<FiscalNote> trouble() {
        return trouble;
    }

    OutboxRound turn(List<OpenDocument> open) {
        accepted = 0;
        rejected = 0;
        int most = unit.regime().capabilities().batch();
        List<OpenDocument> due = new ArrayList<>();
        for (OpenDocument document : open) {
            if (env.now().isBefore(paused)) {
                break;
            }
            Wait wait = waits.get(document.id());
            if (wait != null && env.now().isBefore(wait.until)) {
                continue;
            }
            if (doubtful.contains(document.id()) && !neverSeen(document)) {
                continue;
            }
            due.add(document);
            if (due.size() == most) {
                send(due);
                due.clear();
            }
        }
        if (!due.isEmpty() && !env.now().isBefore(paused)) {
            send(due);
        }
        flush();
        return round(open);
    }

    /** Asks, and takes the answer; true where the authority has certainly never seen it and it may go at once. */
    private boolean neverSeen(OpenDocument document) {
        Submission answer = ask(document);
        took(document, answer);
        return answer instanceof Submission.RetryAfter later && later.after().isZero();
    }

    private Submission ask(OpenDocument document) {
        try {
            return unit.regime().query(read.apply(document));
        } catch (FiscalException e) {
            return new Submission.Unknown(String.valueOf(e.getMessage()));
        }
    }

    /** A regime that throws in the midst of sending leaves all of these in doubt. */
    private void send(List<OpenDocument> due) {
        FiscalRegime regime = unit.regime();
        List<Submission> outcomes;
        try {
            outcomes = regime.submit(due.stream().map(read).toList());
        } catch (FiscalException e) {
            outcomes = List.of();
        }
        for (int i = 0; i < due.size(); i++) {
            took(due.get(i), i < outcomes.size() ? outcomes.get(i) : new Submission.Unknown("no answer"));
        }
    }

    private void took(OpenDocument document, Submission outcome) {
        UUID id = document.id();
        if (outcome instanceof Submission.Accepted yes) {
            settled(new FiscalAnswered(document.unit(), id, FiscalAnswered.Answer.ACCEPTED, List.of(), yes.cleared()));
        } else if (outcome instanceof Submission.Warned warned) {
            settled(new FiscalAnswered(
                    document.unit(), id, FiscalAnswered.Answer.ACCEPTED, warned.notes(), warned.cleared()));
        } else if (outcome instanceof Submission.Rejected no) {
            settled(new FiscalAnswered(
                    document.unit(), id, FiscalAnswered.Answer.REJECTED, no.notes(), Optional.empty()));
        } else if (outcome instanceof Submission.RetryAfter later) {
            doubtful.remove(id);
            trouble = Optional.of(later.why());
            pause(later.after());
            waits.put(id, new Wait(paused.plus(later.after()), later.after()));
        } else if (outcome instanceof Submission.Unknown lost) {
            doubtful.add(id);
            trouble = Optional.of(new FiscalNote("unknown", lost.why()));
            Duration span = Optional.ofNullable(waits.get(id))
                    .map(it -> longer(it.span))
                    .orElse(FIRST_WAIT);
            waits.put(id, new Wait(env.now().plus(span), span));
            pause(FIRST_PAUSE);
        }
    }

    /** One bad answer among good ones is waited for once; each more in a row doubles it, up to what is longest. */
    private void pause(Duration least) {
        Duration span = least;
        for (int i = 0; i < failedInARow && span.compareTo(LONGEST_WAIT) < 0; i++) {
            span = longer(span);
        }
        failedInARow++;
        paused = env.now().plus(span);
        unit.offlineUntil(paused);
    }

    private static Duration longer(Duration span) {
        Duration twice = span.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    private void settled(FiscalAnswered answer) {
        failedInARow = 0;
        unit.offlineUntil(Instant.MIN);
        waits.remove(answer.document());
        doubtful.remove(answer.document());
        trouble = Optional.empty();
        switch (answer.answer()) {
            case ACCEPTED -> accepted++;
            case REJECTED -> rejected++;
        }
        answers.add(answer);
        if (answers.size() == ANSWERS_A_COMMIT) {
            flush();
        }
    }

    /** What can not be written is asked again: the log then still holds the document as open. */
    private void flush() {
        if (!answers.isEmpty()) {
            List<FiscalAnswered> all = List.copyOf(answers);
            answers.clear();
            all.forEach(it -> doubtful.add(it.document()));
            if (record.test(all)) {
                all.forEach(it -> doubtful.remove(it.document()));
            }
        }
    }

    private OutboxRound round(List<OpenDocument> open) {
        int waiting = open.size() - accepted - rejected;
        Duration deadline = unit.regime().capabilities().deadline().orElse(Duration.ofDays(36_500));
        Instant latest = env.now().minus(deadline);
        int late =
                (int) open.stream().filter(it -> it.issuedAt().isBefore(latest)).count();
        Optional<Instant> next = waiting == 0
                ? Optional.empty()
                : Optional.of(paused.isAfter(env.now()) ? paused : env.now().plus(FIRST_WAIT));
        return new OutboxRound(accepted, rejected, waiting, late, next);
    }

    static OutboxRound sum(OutboxRound one, OutboxRound other) {
        Optional<Instant> next = one.next().isEmpty()
                ? other.next()
                : other.next()
                        .map(it ->
                                it.isBefore(one.next().get()) ? it : one.next().get())
                        .or(one::next);
        return new OutboxRound(
                one.accepted() + other.accepted(),
                one.rejected() + other.rejected(),
                one.waiting() + other.waiting(),
                one.late() + other.late(),
                next);
    }
}
