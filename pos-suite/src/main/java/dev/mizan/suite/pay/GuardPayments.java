// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.fact.WaitingPayment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a bill become a document, or be given up, only with what its terminals say: no tender that was not taken, no money
 * left behind, nothing in doubt. A tender whose key no terminal was asked under (a stand-alone one) passes.
 */
public final class GuardPayments implements Companion {
    /** For every shop. */
    public GuardPayments() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        for (Fact fact : decision.facts()) {
            if (fact instanceof SaleCompleted sale && sale.checkout().isPresent()) {
                return agrees(reading, sale.checkout().get(), tenders(sale.settlement()))
                        .then(fine -> BeyondTheBill.of(
                                reading, sale.checkout().get(), sale.slip().session(), decision));
            } else if (fact instanceof PrepaymentTaken taken && taken.checkout().isPresent()) {
                return agrees(reading, taken.checkout().get(), tenders(taken.settlement()))
                        .map(fine -> decision);
            } else if (fact instanceof SaleDebited more && more.checkout().isPresent()) {
                return agrees(
                                reading,
                                more.checkout().get(),
                                tenders(more.settlement().orElseThrow()))
                        .then(fine -> BeyondTheBill.of(
                                reading, more.checkout().get(), more.slip().session(), decision));
            } else if (fact instanceof GoodsReturned back && back.checkout().isPresent()) {
                return agrees(reading, back.checkout().get(), tenders(back.refund()))
                        .map(fine -> decision);
            } else if (fact instanceof TenderAbandoned given) {
                return asked(reading, given.checkout(), Map.of()).map(fine -> decision);
            }
        }
        return Outcome.done(decision);
    }

    private static Map<String, Money> tenders(Settlement settlement) {
        Map<String, Money> tenders = new HashMap<>();
        settlement.tenders().stream()
                .filter(Cashless.class::isInstance)
                .map(Cashless.class::cast)
                .forEach(it -> tenders.put(it.key().value(), it.amount()));
        return tenders;
    }

    private static Outcome<Boolean> agrees(Reading reading, CheckoutId checkout, Map<String, Money> tenders) {
        return asked(reading, checkout, tenders).then(fine -> stored(reading, checkout, tenders));
    }

    private static Outcome<Boolean> asked(Reading reading, CheckoutId checkout, Map<String, Money> tenders) {
        List<TillPayment> asked = reading.state(PaymentsFold.class).of(checkout).toList();
        for (TillPayment payment : asked) {
            Money taken = payment.forTheBill();
            Money tender = tenders.getOrDefault(payment.reference().value(), Money.zero(taken.currency()));
            if (taken.isZero() && tender.isZero() && !payment.letsGo()) {
                return Outcome.refused(PaymentFlowReason.IN_DOUBT, "reference", payment.reference());
            } else if (taken.isPositive() && tender.isZero()) {
                return Outcome.refused(PaymentFlowReason.MONEY_HELD, "reference", payment.reference(), "amount", taken);
            } else if (!taken.equals(tender)) {
                return notTaken(payment.reference(), taken, tender);
            }
        }
        return Outcome.done(true);
    }

    /** What was stored offline is in the bill, for it will be forwarded. */
    private static Outcome<Boolean> stored(Reading reading, CheckoutId checkout, Map<String, Money> tenders) {
        for (WaitingPayment payment : reading.state(PaymentsFold.class).waiting()) {
            Money amount = payment.request().amount();
            Money tender = tenders.getOrDefault(payment.reference().value(), Money.zero(amount.currency()));
            if (payment.checkout().equals(checkout) && !amount.equals(tender)) {
                return notTaken(payment.reference(), amount, tender);
            }
        }
        return Outcome.done(true);
    }

    private static Outcome<Boolean> notTaken(Object reference, Money taken, Money tender) {
        return Outcome.refused(PaymentFlowReason.NOT_TAKEN, "reference", reference, "taken", taken, "tender", tender);
    }
}
