// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was bought under an agreement: of the supplier's orders, in its days, at the orders' prices and less what went back.
 *
 * @param receipts by which it came
 */
record Purchases(Money amount, List<DocumentId> receipts) {
    /** Reads the log on the caller's thread. */
    static Purchases under(RebateTerms terms, Flows flows, Workplace office) {
        Set<String> orders = flows.look(
                office,
                reading -> reading.state(PurchaseFold.class).book().orders().stream()
                        .filter(it -> it.terms().supplier().equals(terms.supplier())
                                && it.terms().delivery() == Delivery.TO_US)
                        .map(it -> it.order().number())
                        .collect(Collectors.toSet()));
        Currency currency = flows.look(
                office, reading -> reading.state(StockFold.class).book().currency());
        List<DocumentId> receipts = new ArrayList<>();
        long[] minor = new long[1];
        flows.log().after(0, recorded -> {
            if (terms.runs().covers(recorded.times().businessDate())) {
                long came = came(recorded, orders);
                long corrected = corrected(recorded, orders);
                if (came != 0) {
                    receipts.add(recorded.document());
                }
                minor[0] = Math.addExact(minor[0], came + corrected - back(recorded, orders));
            }
        });
        return new Purchases(Money.ofMinor(minor[0], currency), List.copyOf(receipts));
    }

    private static long came(Recorded recorded, Set<String> orders) {
        return recorded.fact(OrderReceived.class)
                .filter(it -> orders.contains(it.number()))
                .filter(it -> ReceivedGoods.in(recorded).isPresent())
                .map(it -> worth(it.goods()))
                .orElse(0L);
    }

    /** What came beside what was told, on the day that the correction is of. */
    private static long corrected(Recorded recorded, Set<String> orders) {
        return recorded.fact(ReceiptCorrected.class)
                .filter(it -> orders.contains(it.order()))
                .map(it -> worth(it.changes()))
                .orElse(0L);
    }

    private static long back(Recorded recorded, Set<String> orders) {
        return recorded.fact(GoodsSentBack.class)
                .filter(it -> orders.contains(it.number()))
                .map(it -> worth(it.claims()))
                .orElse(0L);
    }

    private static long worth(List<PricedGoods> goods) {
        return goods.stream().mapToLong(it -> it.worth().minor()).sum();
    }
}
