// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * An invoice with the lines that can be booked: priced ones, or the counted ones of a stock correction.
 *
 * @param refused the reasons of the others
 */
record JudgedInvoice(
        Invoice invoice, List<ShopLine> lines, List<StockCorrection.Counted> counted, List<NotBooked> refused) {

    static JudgedInvoice of(Invoice invoice, LineRules rules) {
        List<NotBooked> refused = new ArrayList<>();
        List<ShopLine> lines = new ArrayList<>();
        List<StockCorrection.Counted> counted = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            if (invoice.isStockCorrection()) {
                sort(rules.count(line), counted, refused);
            } else {
                sort(rules.judge(invoice, line), lines, refused);
            }
        }
        return new JudgedInvoice(invoice, lines, counted, refused);
    }

    private static <T> void sort(Outcome<T> judged, List<T> booked, List<NotBooked> refused) {
        if (judged instanceof Refused<T> no) {
            refused.add((NotBooked) no.reason());
        } else {
            booked.add(judged.orElseThrow());
        }
    }
}
