// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import java.time.LocalDateTime;
import java.util.List;

/**
 * All lines of one invoice number in the order of the file.
 *
 * @param at the minute of the first line
 */
record Invoice(String number, LocalDateTime at, String customer, List<InvoiceLine> lines) {
    Invoice {
        lines = List.copyOf(lines);
    }

    boolean isCreditNote() {
        return number.startsWith("C");
    }

    /** Whether it only counts stock: nobody bought and nothing has a price. */
    boolean isStockCorrection() {
        return customer.isEmpty() && lines.stream().allMatch(InvoiceLine::isFree);
    }
}
