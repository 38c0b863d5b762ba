// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** Lines and invoices for tests. */
final class Paper {
    static final LocalDateTime NOON = LocalDateTime.of(2011, 3, 1, 12, 0);

    private Paper() {}

    static InvoiceLine line(String invoice, String stock, int quantity, String price, String customer) {
        return line(invoice, stock, quantity, price, customer, NOON);
    }

    static InvoiceLine line(
            String invoice, String stock, int quantity, String price, String customer, LocalDateTime at) {
        return new InvoiceLine(invoice, stock, quantity, at, new BigDecimal(price), customer, "United Kingdom");
    }

    static Invoice invoice(InvoiceLine... lines) {
        return new Invoice(lines[0].invoice(), lines[0].at(), lines[0].customer(), List.of(lines));
    }
}
