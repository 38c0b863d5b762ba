// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.time.LocalDateTime;

/** One thing that the shop's till does: in the order of the file, with what it needs to be booked. */
public sealed interface ShopDocument permits ShopSale, ReturnByReceipt, ReturnWithoutReceipt, StockCorrection {

    /** The invoice or credit note; several returns may come of one credit note. */
    String number();

    /** The minute, in the shop's time. */
    LocalDateTime at();

    /** How many lines of the file are booked with it; a credit line that several returns share counts with the first. */
    int fileLines();
}
