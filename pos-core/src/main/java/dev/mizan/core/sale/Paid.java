// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.Settlement;

/** A document's money goes with its goods. */
final class Paid {
    private Paid() {}

    static void check(Bill bill, Settlement settlement) {
        if (bill.lines().isEmpty() || !settlement.due().equals(bill.gross())) {
            throw new IllegalArgumentException("a bill of " + bill.lines().size() + " lines and " + bill.gross()
                    + " is not settled by " + settlement.due());
        }
    }
}
