// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * By how much the cost of goods changes, by where they are: below zero where a rebate takes it down.
 *
 * @param stock that lie somewhere
 * @param transit on their way from one place to another
 * @param sold that customers have: the cost of sales
 * @param lost that nobody has
 * @param variance that went back to the supplier, or whose cost is a standard
 */
public record RebateParts(Money stock, Money transit, Money sold, Money lost, Money variance) {
    /** No change. */
    public static RebateParts none(Money zero) {
        return new RebateParts(zero, zero, zero, zero, zero);
    }

    /** All of it. */
    public Money total() {
        return stock.plus(transit).plus(sold).plus(lost).plus(variance);
    }

    void write(FieldWriter out) {
        out.money("stock", stock)
                .money("transit", transit)
                .money("sold", sold)
                .money("lost", lost)
                .money("variance", variance);
    }

    static RebateParts read(FieldReader in) {
        return new RebateParts(
                in.money("stock"), in.money("transit"), in.money("sold"), in.money("lost"), in.money("variance"));
    }
}
