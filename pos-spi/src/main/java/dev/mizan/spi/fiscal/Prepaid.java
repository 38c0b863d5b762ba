// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.util.List;

/**
 * A prepayment that a document settles, with the tax that fell due when it was taken; the rate of that day stays.
 *
 * @param document the prepayment invoice
 * @param groups its taxable amounts and taxes; not empty
 */
public record Prepaid(DocumentReference document, List<TaxGroup> groups) {
    public Prepaid {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a prepayment without an amount: " + document);
        }
    }
}
