// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.value.Unit;

/**
 * A line of a draft with what it supplies.
 *
 * @param item by its name on the document
 * @param unit of the quantity; must hold all of its decimals
 * @param line quantity, net price, allowances and charges, none below zero
 */
public record DraftItem(FiscalItem item, Unit unit, DraftLine line) {
    public DraftItem {
        boolean below = line.quantity().signum() < 0
                || line.price().signum() < 0
                || line.allowances().stream().anyMatch(each -> each.signum() < 0)
                || line.charges().stream().anyMatch(each -> each.signum() < 0);
        if (below) {
            throw new IllegalArgumentException(
                    "a document has no amount below zero; what is taken back is a credit note: " + line);
        }
    }
}
