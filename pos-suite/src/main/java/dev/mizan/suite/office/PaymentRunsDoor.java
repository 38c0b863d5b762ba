// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.bank.Pain001;
import dev.mizan.ledger.bank.PaymentReport;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.ledger.payrun.RunAnswered;
import dev.mizan.ledger.payrun.RunChoice;
import dev.mizan.ledger.payrun.RunLine;
import dev.mizan.ledger.payrun.RunOrdered;
import dev.mizan.ledger.payrun.RunReason;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.payable.AnswerRun;
import dev.mizan.suite.payable.OrderRun;
import dev.mizan.suite.payable.PaymentRunFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Bills that are paid together through a bank: chosen, ordered by one person or two, written for the bank, answered by it. A
 * bill that is being paid is in no other run; it is booked when the bank has paid, and open again when the bank will not.
 */
public final class PaymentRunsDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public PaymentRunsDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** The bills that a choice would pay, those of suppliers without bank details among them; nothing is written. */
    public List<RunChoice.Chosen> choose(RunChoice choice) {
        return flows.look(office, reading -> {
            SubLedgers ledgers = reading.state(SubLedgerFold.class).ledgers();
            return choice.of(
                    ledgers.accounts(PartySide.SUPPLIER),
                    reading.state(PaymentRunFold.class).runs(),
                    ledgers::bankDetails);
        });
    }

    /**
     * A run of what a choice pays; suppliers without bank details are left out. Nothing is written: {@link #order} it, or have
     * it approved by {@link ControlDoor#proposeRun}. Refused where nothing is to be paid.
     *
     * @param id a new one, 1 to 30 characters, from which the payments get their references
     * @param payer the company's name as its bank writes it
     * @param account that pays, and {@code from} the kind of {@code cash-counterpart} that it is in the books
     */
    public Outcome<PaymentRun> run(String id, String payer, Iban account, String from, RunChoice choice) {
        List<RunLine> lines = new ArrayList<>();
        for (RunChoice.Chosen chosen : choose(choice)) {
            chosen.account()
                    .ifPresent(to -> lines.add(new RunLine(
                            id + "-" + (lines.size() + 1),
                            chosen.supplier(),
                            chosen.bill().document(),
                            to,
                            chosen.amount(),
                            chosen.discount(),
                            chosen.tax())));
        }
        return lines.isEmpty()
                ? Outcome.refused(RunReason.NOTHING_DUE, "on", choice.on())
                : Outcome.done(new PaymentRun(id, choice.on(), payer, account, from, lines));
    }

    /**
     * Orders a run; nothing is booked yet. Refused to one person alone where the shop asks for two, where a bill is not open
     * as the run has it or is being paid, where a supplier is paid on another account by now, and for what no bank would read.
     */
    public Outcome<RunOrdered> order(PaymentRun run) {
        return flows.run(office, new OrderRun(run));
    }

    /** What the bank is sent for a run that was ordered: a file of ISO 20022, pain.001, the same for the same run and instant. */
    public Outcome<String> file(String run, Instant created) {
        return flows.look(
                office,
                reading -> reading.state(PaymentRunFold.class)
                        .runs()
                        .run(run)
                        .then(of -> of.order(supplier -> reading.state(SubLedgerFold.class)
                                .ledgers()
                                .name(PartySide.SUPPLIER, supplier)
                                .en()))
                        .map(order -> Pain001.write(order, created)));
    }

    /**
     * Takes what the bank says of a run, such as {@link dev.mizan.ledger.bank.Pain002} reads: what it paid is booked, what it
     * rejected is open again, once however often it says so. Refused where nothing is new, and where it says another thing than
     * before. A long report is booked by several batches; what was booked of it stays where a later one is refused.
     */
    public Outcome<List<RunAnswered>> answered(PaymentReport report) {
        Outcome<List<RunAnswered>> last = flows.run(office, new AnswerRun(report));
        List<RunAnswered> all = new ArrayList<>();
        while (last.isDone()) {
            all.addAll(last.orElseThrow());
            if (look(runs -> runs.news(report)).orElseThrow().isEmpty()) {
                return Outcome.done(all);
            }
            last = flows.run(office, new AnswerRun(report));
        }
        return last;
    }

    /** All runs that were ordered, by their ids. */
    public SortedMap<String, PaymentRun> all() {
        return look(PaymentRuns::all);
    }

    /** The payments of a run that the bank has not answered. */
    public Outcome<List<RunLine>> underWay(String run) {
        return look(runs -> runs.run(run).map(runs::open));
    }

    private <T> T look(Function<PaymentRuns, T> look) {
        return flows.look(
                office,
                reading -> look.apply(reading.state(PaymentRunFold.class).runs()));
    }
}
