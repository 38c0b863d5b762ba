// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * What was disputed of a bill was accepted, or rejected for good.
 *
 * @param accepted the lines that are owed now; none where it was rejected
 * @param tax recoverable tax on them
 */
public record DisputeSettled(SupplierId supplier, String bill, String order, List<BilledLine> accepted, Money tax)
        implements PurchaseFact {
    public static final FactType<DisputeSettled> TYPE =
            new FactType<>("DisputeSettled", 1, DisputeSettled.class, DisputeSettled::write, (in, version) -> read(in));

    public DisputeSettled {
        accepted = List.copyOf(accepted);
    }

    /** What of received-not-invoiced it settles. */
    public Money settled() {
        return accepted.stream().map(BilledLine::settled).reduce(Money.zero(tax.currency()), Money::plus);
    }

    /** What the accepted goods cost beyond the order. */
    public Money variance() {
        return accepted.stream().map(BilledLine::variance).reduce(Money.zero(tax.currency()), Money::plus);
    }

    /** What is owed to the supplier now beside what was owed before, tax included. */
    public Money payable() {
        return settled().plus(variance()).plus(tax);
    }

    @Override
    public FactType<DisputeSettled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .text("bill", bill)
                .text("order", order)
                .list("accepted", accepted, BilledLine::write)
                .money("tax", tax);
    }

    private static DisputeSettled read(FieldReader in) {
        return new DisputeSettled(
                in.parsed("supplier", SupplierId::new),
                in.text("bill"),
                in.text("order"),
                in.list("accepted", BilledLine::read),
                in.money("tax"));
    }
}
