// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier's bill or credit note as it came, to be matched by {@link Billing}.
 *
 * @param bill its number, the supplier's own
 * @param lines what it asks for; {@code worth} is the price of one of the unit
 * @param tax recoverable tax on all of it
 * @param credit whether it is a credit note: its quantities and tax are still told above zero
 */
public record SupplierBill(
        String bill, String order, LocalDate date, List<PricedGoods> lines, Money tax, boolean credit) {
    public SupplierBill {
        lines = List.copyOf(lines);
    }

    /** A bill. */
    public static SupplierBill of(String bill, String order, LocalDate date, List<PricedGoods> lines, Money tax) {
        return new SupplierBill(bill, order, date, lines, tax, false);
    }

    /** A credit note for goods that went back after they were billed. */
    public static SupplierBill credit(String note, String order, LocalDate date, List<PricedGoods> lines, Money tax) {
        return new SupplierBill(note, order, date, lines, tax, true);
    }
}
