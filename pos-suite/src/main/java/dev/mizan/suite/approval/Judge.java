// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.approval;

import dev.mizan.ledger.approval.Approvals;
import dev.mizan.ledger.approval.Judged;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.subledger.BankDetailsChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.PaySupplier;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.payable.OrderRun;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.treasury.PayAbroad;
import dev.mizan.suite.treasury.TakeCheque;
import java.util.List;
import java.util.UUID;

/**
 * A second person approves a proposal, and it is carried out in the same commit to the letter; or rejects it.
 *
 * @param approves whether it is approved
 * @param why in the judge's words; may be empty where it is approved
 */
public record Judge(UUID proposal, boolean approves, String why) implements Flow<Judged> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Approvals approvals = reading.state(SubLedgerFold.class).ledgers().approvals();
        if (!approves) {
            return approvals
                    .reject(proposal, reading.at().actor(), why)
                    .map(judged -> Decision.of(reading.times(), List.of(judged)));
        }
        return approvals
                .approve(proposal, reading.at().actor())
                .then(judged -> approvals
                        .open(proposal)
                        .then(open -> carriedOut(open.subject(), reading))
                        .map(facts -> Decision.posted(reading.times(), judged, facts)));
    }

    private static Outcome<List<Fact>> carriedOut(Subject subject, Reading reading) {
        if (subject instanceof Subject.ManualEntry manual) {
            return reading.state(LedgerFold.class)
                    .books()
                    .post(WhenLocked.REFUSE, List.of(manual.entry()))
                    .map(List::<Fact>copyOf);
        }
        if (subject instanceof Subject.Payment payment) {
            return new PaySupplier(payment).approved(reading);
        }
        if (subject instanceof Subject.OwnCheque own) {
            return new TakeCheque(own.cheque(), own.on()).approved(reading);
        }
        if (subject instanceof Subject.PaymentAbroad abroad) {
            return new PayAbroad(abroad.payment(), abroad.document(), abroad.from()).approved(reading);
        }
        if (subject instanceof Subject.Run ordered) {
            return new OrderRun(ordered.run()).approved(reading);
        }
        Subject.BankDetails details = (Subject.BankDetails) subject;
        return Outcome.done(List.of(new BankDetailsChanged(details.supplier(), details.account())));
    }

    @Override
    public Judged answer(Recorded recorded) {
        return recorded.fact(Judged.class)
                .orElseThrow(() -> new IllegalArgumentException("no judgement: " + recorded.document()));
    }
}
