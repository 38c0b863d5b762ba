// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.tax;

import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.tax.TaxAnswer;
import dev.mizan.spi.tax.TaxDocument;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxEngineReason;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A made-up country of states and cities: 6 % for the state, 2.375 % for the city {@code CITY}, each rounded alone; the class
 * {@code BOOKS} is zero rated, and so is whoever shows a certificate; the place {@code NOWHERE} is not known. It fails as it is
 * told to; its {@link TaxEngineLedger books} live as long as the object that it is given. Safe for use by many threads.
 */
public final class FakeTaxEngine implements TaxEngine {
    private static final Percent STATE = Percent.of("6");
    private static final Percent CITY = Percent.of("2.375");

    private final TaxEngineLedger ledger;
    private final Optional<TaxEngineFlaw> flaw;
    private final Duration patience;
    private Optional<String> broken = Optional.empty();
    private Optional<CountDownLatch> stuck = Optional.empty();
    private Optional<Submission> next = Optional.empty();
    private int asked;

    /** One on these books, with a flaw or without, that counts as failed after so long. */
    public FakeTaxEngine(TaxEngineLedger ledger, Optional<TaxEngineFlaw> flaw, Duration patience) {
        this.ledger = ledger;
        this.flaw = flaw;
        this.patience = patience;
    }

    /** One that works. */
    public static FakeTaxEngine working() {
        return new FakeTaxEngine(new TaxEngineLedger(), Optional.empty(), Duration.ofSeconds(10));
    }

    /** Can not be reached from now on. */
    public synchronized FakeTaxEngine broken(String why) {
        broken = Optional.of(why);
        return this;
    }

    /** Hangs in its next quote until this latch opens. */
    public synchronized FakeTaxEngine stuckUntil(CountDownLatch latch) {
        stuck = Optional.of(latch);
        return this;
    }

    /** Works again. */
    public synchronized FakeTaxEngine mended() {
        broken = Optional.empty();
        return this;
    }

    /** What the next commit is answered; {@link Submission.Unknown} is a lost answer, and the document is taken. */
    public synchronized FakeTaxEngine answering(Submission answer) {
        next = Optional.of(answer);
        return this;
    }

    /** Its books. */
    public TaxEngineLedger ledger() {
        return ledger;
    }

    private boolean has(TaxEngineFlaw wrong) {
        return flaw.filter(wrong::equals).isPresent();
    }

    @Override
    public String id() {
        return has(TaxEngineFlaw.CHANGES_ITS_NAME) ? "fake-" + ledger.opened() : "fake-tax";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(patience, OnFailure.SELL_AND_MARK);
    }

    @Override
    public Outcome<TaxAnswer> quote(TaxQuestion question) {
        int number = ask();
        if (question.to().equals("NOWHERE") && !has(TaxEngineFlaw.GUESSES_PLACES)) {
            return Outcome.refused(TaxEngineReason.NOT_KNOWN, "engine", id(), "what", "place", "value", question.to());
        }
        boolean otherMind = has(TaxEngineFlaw.CHANGES_ITS_MIND) && number % 2 == 0
                || has(TaxEngineFlaw.MIXES_UP_THREADS) && number % 3 == 0;
        List<TaxAnswer.Line> lines = new ArrayList<>();
        for (TaxQuestion.Line line : question.lines()) {
            lines.add(otherMind ? new TaxAnswer.Line(VatCategory.Z, List.of()) : line(question, line));
        }
        if (has(TaxEngineFlaw.ANSWERS_BACKWARDS)) {
            Collections.reverse(lines);
        }
        if (has(TaxEngineFlaw.BOOKS_QUESTIONS)) {
            ledger.take("question " + number);
        }
        return Outcome.done(new TaxAnswer("Q" + number, lines));
    }

    /** Counts the question, unless the engine can not be reached. */
    private int ask() {
        Optional<CountDownLatch> latch;
        int number;
        synchronized (this) {
            if (broken.isPresent()) {
                throw new FiscalException(broken.get());
            }
            latch = stuck;
            stuck = Optional.empty();
            number = ++asked;
        }
        latch.ifPresent(it -> {
            try {
                it.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FiscalException("interrupted", e);
            }
        });
        return number;
    }

    private TaxAnswer.Line line(TaxQuestion question, TaxQuestion.Line line) {
        if (line.taxClass().equals("BOOKS") || !line.certificate().isEmpty()) {
            return new TaxAnswer.Line(VatCategory.Z, List.of());
        }
        boolean inCity = question.to().equals("CITY");
        Percent all = inCity ? STATE.plus(CITY) : STATE;
        long inWhole = line.taxIncluded() ? all.millionths() : 0;
        Money base = Money.ofMinor(
                Rounding.HALF_UP.multiplyDivide(line.amount().minor(), Percent.ONE_WHOLE, Percent.ONE_WHOLE + inWhole),
                question.currency());
        if (has(TaxEngineFlaw.TAKES_THE_WHOLE_PRICE)) {
            base = line.amount().times(50);
        }
        List<TaxAnswer.Tax> taxes = new ArrayList<>(List.of(tax("STATE", "ST", STATE, base)));
        if (inCity) {
            taxes.add(tax("CITY", "CI", CITY, base));
        }
        return new TaxAnswer.Line(VatCategory.S, taxes);
    }

    private TaxAnswer.Tax tax(String code, String authority, Percent percent, Money base) {
        long tax = Rounding.HALF_UP.multiplyDivide(base.minor(), percent.millionths(), Percent.ONE_WHOLE);
        long rounded = has(TaxEngineFlaw.ROUNDS_TO_TENS) ? tax / 10 * 10 : tax;
        return new TaxAnswer.Tax(
                code, authority, code + "-2026", percent, base, Money.ofMinor(rounded, base.currency()));
    }

    @Override
    public synchronized Submission commit(TaxDocument document) {
        if (broken.isPresent()) {
            return new Submission.RetryAfter(Duration.ofSeconds(30), new FiscalNote("FAKE-503", broken.get()));
        }
        if (has(TaxEngineFlaw.WANTS_ITS_OWN_TAXES) && document.quote().isEmpty()) {
            return new Submission.Rejected(List.of(new FiscalNote("FAKE-400", "not my taxes")));
        }
        Submission answer = next.orElse(new Submission.Accepted(Optional.empty()));
        next = Optional.empty();
        boolean taken = !(answer instanceof Submission.Rejected || answer instanceof Submission.RetryAfter)
                && !has(TaxEngineFlaw.BOOKS_NOTHING)
                && !(has(TaxEngineFlaw.MERGES_RETURNS) && document.corrects().isPresent());
        if (taken && (!ledger.holds(document.id()) || has(TaxEngineFlaw.BOOKS_TWICE))) {
            ledger.take(document.id());
        }
        boolean sure = has(TaxEngineFlaw.SURE_OF_LOST_ANSWERS) && answer instanceof Submission.Unknown;
        return sure ? new Submission.RetryAfter(Duration.ZERO, new FiscalNote("FAKE-0", "sure")) : answer;
    }

    @Override
    public synchronized Submission query(String document) {
        if (broken.isPresent()) {
            return new Submission.Unknown(broken.get());
        }
        return ledger.holds(document) || has(TaxEngineFlaw.KNOWS_ALL)
                ? new Submission.Accepted(Optional.empty())
                : new Submission.RetryAfter(Duration.ZERO, new FiscalNote("FAKE-404", "never seen"));
    }

    @Override
    public synchronized List<FiscalNote> health() {
        return has(TaxEngineFlaw.ALWAYS_ILL)
                ? List.of(new FiscalNote("ill", "always"))
                : broken.map(it -> List.of(new FiscalNote("broken", it))).orElse(List.of());
    }

    @Override
    public void close() {
        if (has(TaxEngineFlaw.FORGETS_ITS_BOOKS)) {
            ledger.burn();
        }
    }
}
