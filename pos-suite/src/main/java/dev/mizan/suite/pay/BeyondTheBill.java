// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.till.CashMoved;
import dev.mizan.core.till.CashReason;
import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.posting.Posting;
import java.util.ArrayList;
import java.util.List;

/** What payments took beyond their bill: cash for the customer out of the drawer, and tips. Written with the bill's document. */
final class BeyondTheBill {
    /** Entries of a sale are numbered from 0; these stand well behind them. */
    private static final int FIRST_ENTRY = 1_000;

    private BeyondTheBill() {}

    static Outcome<Decision> of(Reading reading, CheckoutId bill, long session, Decision decision) {
        List<TillPayment> payments = reading.state(PaymentsFold.class)
                .of(bill)
                .filter(it -> it.moved().compareTo(it.forTheBill()) > 0)
                .toList();
        Outcome<Decision> all = Outcome.done(decision);
        int entry = FIRST_ENTRY;
        for (TillPayment payment : payments) {
            Money more = payment.moved().minus(payment.forTheBill());
            Money cash = more.min(payment.request().parts().cashBack());
            int number = entry;
            entry += 2;
            all = all.then(it -> cash(reading, session, payment, cash, number, it))
                    .then(it -> tip(reading, payment, more.minus(cash), number + 1, it));
        }
        return all;
    }

    private static Outcome<Decision> cash(
            Reading reading, long session, TillPayment payment, Money cash, int entry, Decision decision) {
        if (cash.isZero()) {
            return Outcome.done(decision);
        }
        String reference = payment.reference().value();
        Amounts amounts = Amounts.in(cash.currency())
                .with("charged", payment.kind().code(), cash)
                .with("cash", cash);
        return new Posting(PaymentRules.CASH_BACK, amounts, reference)
                .decide(reading, decision.times(), entry)
                .map(posted -> {
                    List<Fact> more = new ArrayList<>();
                    more.add(new CashMoved(session, CashReason.CASH_BACK, cash, reference));
                    more.addAll(posted);
                    return decision.also(more);
                });
    }

    private static Outcome<Decision> tip(
            Reading reading, TillPayment payment, Money tip, int entry, Decision decision) {
        if (tip.isZero()) {
            return Outcome.done(decision);
        }
        Amounts amounts = Amounts.in(tip.currency()).with("tip", payment.kind().code(), tip);
        return new Posting(PaymentRules.TIP, amounts, payment.reference().value())
                .decide(reading, decision.times(), entry)
                .map(decision::also);
    }
}
