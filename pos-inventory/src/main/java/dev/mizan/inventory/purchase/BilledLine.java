// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/**
 * A line of a supplier's bill after the three-way match: what is matched and what is disputed sum to what it asks for.
 * All is negative on a credit note.
 *
 * @param invoiced what the supplier asks for
 * @param price of one of it
 * @param matched how much of it came and is owed
 * @param settled what of received-not-invoiced it settles: the matched goods at the order's price
 * @param variance what the matched goods cost beyond the order
 */
public record BilledLine(
        Sku sku,
        Quantity invoiced,
        Money price,
        ThreeWayMatch.Status status,
        Quantity matched,
        Money settled,
        Money variance) {
    /** What it asks for, half up. */
    public Money asked() {
        return price.times(invoiced, Rounding.HALF_UP);
    }

    /** What of it is owed. */
    public Money owed() {
        return settled.plus(variance);
    }

    /** What of it is not paid until somebody settles it. */
    public Money disputed() {
        return asked().minus(owed());
    }

    static void write(BilledLine line, FieldWriter out) {
        out.text("sku", line.sku.value());
        Goods.write("unit", "steps", line.invoiced, out);
        out.money("price", line.price)
                .text("status", line.status.name())
                .number("matched", line.matched.steps())
                .money("settled", line.settled)
                .money("variance", line.variance);
    }

    static BilledLine read(FieldReader in) {
        Sku sku = in.parsed("sku", Sku::of);
        Quantity invoiced = Goods.read("unit", "steps", in);
        Unit unit = invoiced.unit();
        return new BilledLine(
                sku,
                invoiced,
                in.money("price"),
                in.parsed("status", ThreeWayMatch.Status::valueOf),
                new Quantity(in.number("matched"), unit),
                in.money("settled"),
                in.money("variance"));
    }
}
