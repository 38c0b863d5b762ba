// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes returns of a credit note, which names no original: each line goes back to the newest earlier line of the same
 * customer, item and price that has pieces left, then to the one before; what no purchase covers comes back without a
 * receipt. One return for each original, then one for the rest.
 */
final class CreditNote {
    private final Invoice invoice;
    private final Map<String, List<ReturnedLine>> byReceipt = new LinkedHashMap<>();
    private final Map<String, Integer> fileLines = new LinkedHashMap<>();
    private final List<ShopLine> withoutReceipt = new ArrayList<>();
    private int fileLinesWithout;

    private CreditNote(Invoice invoice) {
        this.invoice = invoice;
    }

    static List<ShopDocument> returns(Invoice invoice, List<ShopLine> lines, Purchases purchases, Tally tally) {
        CreditNote note = new CreditNote(invoice);
        for (ShopLine line : lines) {
            Purchases.Key key = new Purchases.Key(invoice.customer(), line.item(), line.price());
            List<Purchases.Taken> taken = purchases.take(key, line.quantity());
            tally.matched(line, taken);
            note.add(line, taken);
        }
        return note.documents();
    }

    private void add(ShopLine line, List<Purchases.Taken> taken) {
        int open = line.quantity();
        for (Purchases.Taken part : taken) {
            byReceipt
                    .computeIfAbsent(part.invoice(), original -> new ArrayList<>())
                    .add(new ReturnedLine(part.line(), line.with(part.pieces())));
            open -= part.pieces();
        }
        if (open > 0) {
            withoutReceipt.add(line.with(open));
        }
        if (taken.isEmpty()) {
            fileLinesWithout++;
        } else {
            fileLines.merge(taken.get(0).invoice(), 1, Integer::sum);
        }
    }

    private List<ShopDocument> documents() {
        List<ShopDocument> documents = new ArrayList<>();
        byReceipt.forEach((original, lines) -> documents.add(new ReturnByReceipt(
                invoice.number(), invoice.at(), original, lines, fileLines.getOrDefault(original, 0))));
        if (!withoutReceipt.isEmpty()) {
            documents.add(new ReturnWithoutReceipt(invoice.number(), invoice.at(), withoutReceipt, fileLinesWithout));
        }
        return documents;
    }
}
