// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.time.LocalDateTime;
import java.util.List;

/** Goods come back that no earlier invoice of the file sold to this customer at this price. */
public record ReturnWithoutReceipt(String number, LocalDateTime at, List<ShopLine> lines, int fileLines)
        implements ShopDocument {
    public ReturnWithoutReceipt {
        lines = List.copyOf(lines);
    }
}
