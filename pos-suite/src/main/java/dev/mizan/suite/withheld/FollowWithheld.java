// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.sale.withheld.WithheldLeft;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tills withheld and gave back joins what offices were paid less: one list waits for certificates. */
public final class FollowWithheld implements Companion {
    /** For every shop. */
    public FollowWithheld() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> followed = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof SaleCompleted sale) {
                followed = followed.then(before -> sold(reading, before, sale));
            } else if (fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.Receipt receipt) {
                followed = followed.map(before -> returned(reading, before, back, receipt));
            } else if (fact instanceof SaleDebited more) {
                followed = followed.map(before -> noted(before, more));
            } else if (fact instanceof PrepaymentTaken taken) {
                followed = followed.map(before -> waiting(reading, before, taken, taken.part(), taken.settlement()));
            } else if (fact instanceof PrepaymentReturned back) {
                followed = followed.map(before -> returned(before, back));
            }
        }
        return followed;
    }

    private static Outcome<Decision> sold(Reading reading, Decision before, SaleCompleted sale) {
        if (WithheldLeft.in(sale.settlement()).isEmpty()) {
            return Outcome.done(before); // most sales
        }
        Bill bill = sale.bill();
        return TillWithholding.agrees(
                        bill, sale.settlement().tenders(), () -> TillWithholding.ofRest(reading, bill, held(before)))
                .map(fine -> waiting(reading, before, sale, bill, sale.settlement()));
    }

    private static List<Used> held(Decision before) {
        return before.facts().stream()
                .filter(PrepaymentsSettled.class::isInstance)
                .flatMap(it -> ((PrepaymentsSettled) it).used().stream())
                .toList();
    }

    private static Decision waiting(
            Reading reading, Decision before, Document document, Bill bill, Settlement settlement) {
        return WithheldLeft.in(settlement)
                .map(it -> before.also(List.of(waiting(
                        before,
                        document,
                        bill,
                        it,
                        reading.state(WithheldFold.class)
                                .of(customer(bill.customer().orElseThrow()))
                                .map(WithholdingAgreed::rate)))))
                .orElse(before);
    }

    /** What a note bears follows its sale, so no agreement is asked. */
    private static Decision noted(Decision before, SaleDebited more) {
        return more.withheld()
                .map(it -> before.also(List.of(waiting(before, more, more.bill(), it, Optional.empty()))))
                .orElse(before);
    }

    private static CustomerWithheld waiting(
            Decision before, Document document, Bill bill, Withheld withheld, Optional<Percent> rate) {
        String number = document.slip().number().toString();
        return new CustomerWithheld(
                customer(bill.customer().orElseThrow()), number, number, day(before), withheld.amount(), rate);
    }

    /** What waits for a certificate waits for less: the sale first, then its notes and prepayments; what none waits for, the sale's again. */
    private static Decision returned(
            Reading reading, Decision before, GoodsReturned back, ReturnOrigin.Receipt receipt) {
        Money rest = WithheldLeft.in(back.refund())
                .map(Withheld::amount)
                .orElse(Money.zero(back.bill().currency()));
        if (rest.isZero()) {
            return before;
        }
        String customer = customer(back.bill().customer().orElseThrow());
        WithheldFold fold = reading.state(WithheldFold.class);
        Map<String, Money> shares = new LinkedHashMap<>();
        for (String payment : payments(reading, receipt)) {
            Money share = fold.waiting(customer, payment, rest);
            shares.put(payment, share);
            rest = rest.minus(share);
        }
        shares.merge(receipt.number().toString(), rest, Money::plus);
        String number = back.slip().number().toString();
        return before.also(shares.entrySet().stream()
                .filter(share -> share.getValue().isPositive())
                .map(share -> new WithheldGivenBack(customer, share.getKey(), number, day(before), share.getValue()))
                .toList());
    }

    private static Decision returned(Decision before, PrepaymentReturned back) {
        return WithheldLeft.in(back.refund())
                .map(it -> before.also(List.of(new WithheldGivenBack(
                        customer(back.part().customer().orElseThrow()),
                        back.number().toString(),
                        back.slip().number().toString(),
                        day(before),
                        it.amount()))))
                .orElse(before);
    }

    private static List<String> payments(Reading reading, ReturnOrigin.Receipt receipt) {
        List<String> payments = new ArrayList<>(List.of(receipt.number().toString()));
        reading.stream(Returnable.key(receipt.sale())).stream()
                .flatMap(batch -> batch.fact(SaleDebited.class).stream())
                .forEach(note -> payments.add(note.slip().number().toString()));
        reading.document(receipt.sale()).flatMap(batch -> batch.fact(SaleCompleted.class)).stream()
                .flatMap(sale -> sale.settlement().tenders().stream())
                .filter(Prepayment.class::isInstance)
                .forEach(tender -> payments.add(((Prepayment) tender).document()));
        return payments;
    }

    private static String customer(CustomerId customer) {
        return customer.value();
    }

    private static LocalDate day(Decision decision) {
        return decision.times().businessDate().date();
    }
}
