// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.List;

/**
 * A whole document as it is to be printed, from top to bottom: a receipt, an X or Z report, a slip. It holds amounts
 * that were decided before and computes nothing. Immutable, to be shared between threads.
 */
public record Receipt(List<Node> nodes) {
    public Receipt {
        nodes = List.copyOf(nodes);
    }

    /** An empty document to write on. */
    public static ReceiptBuilder builder() {
        return new ReceiptBuilder();
    }
}
