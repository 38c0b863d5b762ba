// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier's credit note for rebates that were accrued.
 *
 * @param number the supplier's own
 * @param accruals that it is for, by their numbers
 * @param credited what it gives, without tax; zero or more
 * @param tax on it, zero or more
 */
public record RebateNote(
        SupplierId supplier, String number, LocalDate date, List<String> accruals, Money credited, Money tax) {
    public RebateNote {
        accruals = List.copyOf(accruals);
    }
}
