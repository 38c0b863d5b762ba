// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One line of the shop's invoices as it stands in the file, not yet judged.
 *
 * @param invoice its number; {@code C} before it is a credit note, {@code A} an adjustment of bad debt
 * @param stock what was sold, or a code for something that is no item
 * @param quantity pieces; negative on credit notes and where stock was written off
 * @param at the minute in the shop's time
 * @param price for one piece, as fine as it is written
 * @param customer the customer's number, or empty
 */
public record InvoiceLine(
        String invoice,
        String stock,
        int quantity,
        LocalDateTime at,
        BigDecimal price,
        String customer,
        String country) {

    public boolean isFree() {
        return price.signum() == 0;
    }
}
