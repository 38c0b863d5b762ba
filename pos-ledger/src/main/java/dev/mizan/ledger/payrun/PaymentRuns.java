// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.ledger.bank.CreditTransfer;
import dev.mizan.ledger.bank.PaymentOrder;
import dev.mizan.ledger.bank.PaymentReport;
import dev.mizan.ledger.bank.PaymentReport.State;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The runs that were ordered and what the bank said of each payment. Folded from facts, by one writer; what it hands out is
 * immutable, or a copy.
 */
public final class PaymentRuns {
    /** The kinds of fact that it is folded from. */
    public static final Set<FactType<?>> FACTS = Set.of(RunOrdered.TYPE, RunAnswered.TYPE, DiscountOffered.TYPE);

    private final SortedMap<String, PaymentRun> runs = new TreeMap<>();
    private final SortedMap<String, RunAnswered> answers = new TreeMap<>();
    private final SortedMap<String, DiscountOffered> offers = new TreeMap<>();
    private final SortedMap<String, Paying> underWay = new TreeMap<>();

    private record Paying(String run, RunLine line) {}

    /** No run yet. */
    public PaymentRuns() {}

    private static String key(String first, String second) {
        return first.length() + "/" + first + "/" + second;
    }

    /** All runs by their ids. */
    public SortedMap<String, PaymentRun> all() {
        return new TreeMap<>(runs);
    }

    /** One run. */
    public Outcome<PaymentRun> run(String id) {
        PaymentRun run = runs.get(id);
        return run == null ? Outcome.refused(RunReason.UNKNOWN, "run", id) : Outcome.done(run);
    }

    /** The run that is paying a bill; empty where none is. */
    public Optional<String> paying(String supplier, String bill) {
        return Optional.ofNullable(underWay.get(key(supplier, bill))).map(Paying::run);
    }

    /** What of a supplier's bills is being paid. */
    public Money settling(String supplier, Currency currency) {
        return Money.sum(
                currency,
                underWay.values().stream()
                        .map(Paying::line)
                        .filter(line -> line.supplier().equals(supplier))
                        .map(RunLine::settles)
                        .toList());
    }

    /** What a supplier takes off a bill for paying early, if anything. */
    public Optional<DiscountOffered> offer(String supplier, String bill) {
        return Optional.ofNullable(offers.get(key(supplier, bill)));
    }

    /** What became of a payment of a run. */
    public State state(String run, String reference) {
        RunAnswered answer = answers.get(key(run, reference));
        if (answer == null) {
            return State.UNDER_WAY;
        }
        return answer.paid() ? State.DONE : State.REJECTED;
    }

    /** What the bank said of a payment that it has answered. */
    public Optional<RunAnswered> answer(String run, String reference) {
        return Optional.ofNullable(answers.get(key(run, reference)));
    }

    /** The payments of a run that the bank has not answered. */
    public List<RunLine> open(PaymentRun run) {
        return run.lines().stream()
                .filter(line -> state(run.id(), line.reference()) == State.UNDER_WAY)
                .toList();
    }

    /**
     * What a report says that was not known; nothing where all of it was. Refused where it is of no run of ours, names a payment
     * that is not in its run, or says another thing of a payment than the bank said before.
     */
    public Outcome<List<RunAnswered>> news(PaymentReport report) {
        return run(report.message())
                .then(run -> run.order(name -> name)
                        .then(order -> report.in(State.DONE, order)
                                .then(done -> report.in(State.REJECTED, order)
                                        .then(rejected -> news(run, report, order, done)))));
    }

    private Outcome<List<RunAnswered>> news(
            PaymentRun run, PaymentReport report, PaymentOrder order, List<CreditTransfer> done) {
        List<RunAnswered> news = new ArrayList<>();
        for (CreditTransfer transfer : order.transfers()) {
            State now = report.of(transfer).orElse(State.UNDER_WAY);
            State before = state(run.id(), transfer.endToEnd());
            if (now == State.UNDER_WAY || now == before) {
                continue;
            }
            if (before != State.UNDER_WAY) {
                return Outcome.refused(
                        RunReason.CONTRADICTED, "payment", transfer.endToEnd(), "before", before, "now", now);
            }
            String reason = report.payments().stream()
                    .filter(payment -> payment.endToEnd().equals(transfer.endToEnd()))
                    .map(PaymentReport.Payment::reason)
                    .findFirst()
                    .orElse("");
            boolean paid = done.contains(transfer);
            news.add(new RunAnswered(run.id(), transfer.endToEnd(), paid, paid ? "" : reason));
        }
        return Outcome.done(news);
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof RunOrdered ordered) {
            runs.put(ordered.run().id(), ordered.run());
            ordered.run()
                    .lines()
                    .forEach(line -> underWay.put(
                            key(line.supplier(), line.bill()),
                            new Paying(ordered.run().id(), line)));
        } else if (fact instanceof RunAnswered answered) {
            answers.put(key(answered.run(), answered.reference()), answered);
            run(answered.run()).orElseThrow().lines().stream()
                    .filter(line -> line.reference().equals(answered.reference()))
                    .forEach(line -> underWay.remove(key(line.supplier(), line.bill())));
        } else if (fact instanceof DiscountOffered offered) {
            offers.put(key(offered.supplier(), offered.bill()), offered);
        } else {
            throw new IllegalArgumentException(
                    "not a fact of payment runs: " + fact.factType().name());
        }
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        out.list("runs", runs.values(), PaymentRun::write)
                .list("answers", answers.values(), RunAnswered::write)
                .list("offers", offers.values(), DiscountOffered::write);
    }

    /** Reads what {@link #write} wrote. */
    public static PaymentRuns read(FieldReader in) {
        PaymentRuns read = new PaymentRuns();
        in.list("runs", PaymentRun::read).forEach(run -> read.runs.put(run.id(), run));
        in.list("answers", fields -> RunAnswered.read(fields, 1))
                .forEach(answer -> read.answers.put(key(answer.run(), answer.reference()), answer));
        for (PaymentRun run : read.runs.values()) {
            read.open(run)
                    .forEach(line -> read.underWay.put(key(line.supplier(), line.bill()), new Paying(run.id(), line)));
        }
        in.list("offers", fields -> DiscountOffered.read(fields, 1)).forEach(read::apply);
        return read;
    }
}
