// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gathers lines to invoices in the order of their first lines. The lines of an invoice lie within two minutes of one
 * another; another invoice's may stand between them (542806 of the year), so an invoice is complete when the file is
 * {@value #QUIET_MINUTES} minutes further on. A number that comes again after that is a damaged file.
 */
final class Invoices {
    private static final int QUIET_MINUTES = 5;

    private final Consumer<Invoice> to;
    private final Map<String, List<InvoiceLine>> open = new LinkedHashMap<>();
    private final Set<String> complete = new HashSet<>();

    Invoices(Consumer<Invoice> to) {
        this.to = to;
    }

    void add(InvoiceLine line) {
        hand(line.at().minusMinutes(QUIET_MINUTES));
        if (complete.contains(line.invoice())) {
            throw new IllegalArgumentException("invoice " + line.invoice() + " goes on at " + line.at());
        }
        open.computeIfAbsent(line.invoice(), number -> new ArrayList<>()).add(line);
    }

    /** The file has ended. */
    void end() {
        hand(LocalDateTime.MAX);
    }

    private void hand(LocalDateTime until) {
        Iterator<List<InvoiceLine>> oldest = open.values().iterator();
        while (oldest.hasNext()) {
            List<InvoiceLine> lines = oldest.next();
            if (!lines.get(lines.size() - 1).at().isBefore(until)) {
                return;
            }
            oldest.remove();
            InvoiceLine first = lines.get(0);
            complete.add(first.invoice());
            to.accept(new Invoice(first.invoice(), first.at(), first.customer(), lines));
        }
    }
}
