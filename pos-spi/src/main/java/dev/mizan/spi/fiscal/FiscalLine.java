// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * One line of a tax document (EN 16931, BG-25).
 *
 * @param id unique in its document, usually its number from 1
 * @param item what was supplied
 * @param quantity how much; never negative
 * @param price net, per its own base quantity
 * @param adjustments discounts and surcharges of the line
 * @param treatment how it is taxed
 * @param net price times quantity, rounded, less allowances and plus charges
 * @param tax of the line alone; informative, since the document's tax is that of its groups
 * @param prepaid where the line names a prepayment that is settled: quantity and amounts are then zero
 */
public record FiscalLine(
        String id,
        FiscalItem item,
        Quantity quantity,
        UnitPrice price,
        List<Adjustment> adjustments,
        TaxTreatment treatment,
        Money net,
        Money tax,
        Optional<Prepaid> prepaid) {
    public FiscalLine {
        adjustments = List.copyOf(adjustments);
        if (quantity.isNegative() || id.isBlank()) {
            throw new IllegalArgumentException("not a line: \"" + id + "\" of " + quantity);
        }
    }

    /** Net and tax of the line. */
    public Money gross() {
        return net.plus(tax);
    }
}
