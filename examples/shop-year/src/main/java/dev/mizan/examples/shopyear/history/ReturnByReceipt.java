// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Goods come back that an earlier invoice sold.
 *
 * @param original the number of the {@link ShopSale}
 */
public record ReturnByReceipt(String number, LocalDateTime at, String original, List<ReturnedLine> lines, int fileLines)
        implements ShopDocument {
    public ReturnByReceipt {
        lines = List.copyOf(lines);
    }
}
