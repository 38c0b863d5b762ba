// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.bank.PaymentReport;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.ledger.payrun.RunAnswered;
import dev.mizan.ledger.payrun.RunLine;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.vat.SettleEarly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Books what a bank says of a run: payments that it made are booked on the day of the run, each against its bill; bills whose
 * payment it rejected are open again. At most {@link #MOST} payments a batch; what is left comes with the next call.
 */
public record AnswerRun(PaymentReport report) implements Flow<List<RunAnswered>> {
    /** How many payments are booked by one batch. */
    public static final int MOST = 64;

    /** Their first entry in a batch, beyond those of companions. */
    private static final int ENTRY = 1_000;

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PaymentRuns runs = reading.state(PaymentRunFold.class).runs();
        return runs.news(report)
                .then(news -> news.isEmpty()
                        ? Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "report on " + report.message())
                        : runs.run(report.message())
                                .then(run -> facts(run, news.subList(0, Math.min(MOST, news.size())), reading)))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    private static Outcome<List<Fact>> facts(PaymentRun run, List<RunAnswered> news, Reading reading) {
        Outcome<List<Fact>> all = Outcome.done(new ArrayList<>());
        int entry = ENTRY;
        for (RunAnswered answer : news) {
            int number = entry++;
            all = all.then(facts -> {
                facts.add(answer);
                return answer.paid()
                        ? booked(run, answer, number, reading).map(more -> {
                            facts.addAll(more);
                            return facts;
                        })
                        : Outcome.done(facts);
            });
        }
        return all;
    }

    private static Outcome<List<Fact>> booked(PaymentRun run, RunAnswered answer, int entry, Reading reading) {
        RunLine line = run.lines().stream()
                .filter(it -> it.reference().equals(answer.reference()))
                .findFirst()
                .orElseThrow();
        // each payment of a run has a bill of its own, so none needs to know what the batch books before it
        PartyAccount before = reading.state(SubLedgerFold.class).ledgers().account(PartySide.SUPPLIER, line.supplier());
        OpenItem bill = before.items().stream()
                .filter(item -> item.document().equals(line.bill()))
                .findFirst()
                .orElseThrow();
        // the money is gone: a bill that was settled otherwise meanwhile leaves it open, and takes no discount beyond
        // itself
        Money none = Money.zero(line.amount().currency());
        Money room = before.open(bill, LocalDate.MAX).minus(line.amount()).max(none);
        return new SettleEarly(
                        PartySide.SUPPLIER,
                        line.supplier(),
                        line.reference(),
                        run.on(),
                        line.amount(),
                        run.from(),
                        line.bill(),
                        PaymentTerms.CASH,
                        line.tax())
                .document(bill, line.discount().min(room))
                .facts(reading, before, entry);
    }

    @Override
    public List<RunAnswered> answer(Recorded recorded) {
        return recorded.facts().stream()
                .filter(RunAnswered.class::isInstance)
                .map(RunAnswered.class::cast)
                .toList();
    }
}
