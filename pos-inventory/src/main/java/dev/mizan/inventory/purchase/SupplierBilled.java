// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier's bill or credit note was matched with its order and the goods.
 *
 * @param bill its number, the supplier's own; a second one of the same number is refused
 * @param due when what is owed is to be paid
 * @param tax recoverable tax on what is owed; below zero on a credit note
 * @param disputedTax recoverable tax on what is disputed
 */
public record SupplierBilled(
        SupplierId supplier,
        String bill,
        String order,
        LocalDate date,
        LocalDate due,
        List<BilledLine> lines,
        Money tax,
        Money disputedTax)
        implements PurchaseFact {
    public static final FactType<SupplierBilled> TYPE =
            new FactType<>("SupplierBilled", 1, SupplierBilled.class, SupplierBilled::write, (in, version) -> read(in));

    public SupplierBilled {
        lines = List.copyOf(lines);
    }

    /** What of received-not-invoiced it settles. */
    public Money settled() {
        return lines.stream().map(BilledLine::settled).reduce(Money::plus).orElseThrow();
    }

    /** What the matched goods cost beyond the order. */
    public Money variance() {
        return lines.stream().map(BilledLine::variance).reduce(Money::plus).orElseThrow();
    }

    /** What is owed to the supplier, tax included: what its account is credited with. */
    public Money payable() {
        return settled().plus(variance()).plus(tax);
    }

    /** What is not owed until somebody settles it, without its tax. */
    public Money disputed() {
        return lines.stream().map(BilledLine::disputed).reduce(Money::plus).orElseThrow();
    }

    @Override
    public FactType<SupplierBilled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .text("bill", bill)
                .text("order", order)
                .date("date", date)
                .date("due", due)
                .list("lines", lines, BilledLine::write)
                .money("tax", tax)
                .money("disputedTax", disputedTax);
    }

    private static SupplierBilled read(FieldReader in) {
        return new SupplierBilled(
                in.parsed("supplier", SupplierId::new),
                in.text("bill"),
                in.text("order"),
                in.date("date"),
                in.date("due"),
                in.list("lines", BilledLine::read),
                in.money("tax"),
                in.money("disputedTax"));
    }
}
