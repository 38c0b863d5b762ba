// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import java.time.LocalDate;
import java.util.List;

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
                followed = followed.map(before -> returned(before, back, receipt));
            }
        }
        return followed;
    }

    private static Outcome<Decision> sold(Reading reading, Decision before, SaleCompleted sale) {
        List<Withheld> given = withheld(sale.settlement());
        if (given.isEmpty()) {
            return Outcome.done(before);
        }
        return TillWithholding.of(reading, sale.bill()).then(due -> {
            String customer = customer(sale.bill().customer().orElseThrow());
            if (!given.equals(List.of(due))) {
                Money sum = Money.sum(
                        due.amount().currency(),
                        given.stream().map(Withheld::amount).toList());
                return Outcome.refused(
                        WithheldReason.OTHER_AMOUNT, "customer", customer, "due", due.amount(), "given", sum);
            }
            String number = sale.slip().number().toString();
            return Outcome.done(
                    before.also(List.of(new CustomerWithheld(customer, number, number, day(before), due.amount()))));
        });
    }

    private static Decision returned(Decision before, GoodsReturned back, ReturnOrigin.Receipt receipt) {
        String sale = receipt.number().toString();
        List<WithheldGivenBack> given = withheld(back.refund()).stream()
                .map(it -> new WithheldGivenBack(
                        customer(back.bill().customer().orElseThrow()),
                        sale,
                        back.slip().number().toString(),
                        day(before),
                        it.amount()))
                .toList();
        return given.isEmpty() ? before : before.also(given);
    }

    private static List<Withheld> withheld(Settlement settlement) {
        return settlement.tenders().stream()
                .filter(Withheld.class::isInstance)
                .map(Withheld.class::cast)
                .toList();
    }

    private static String customer(CustomerId customer) {
        return customer.value();
    }

    private static LocalDate day(Decision decision) {
        return decision.times().businessDate().date();
    }
}
