// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An invoice: goods go out, and are paid.
 *
 * @param customer the customer's number, or empty
 */
public record ShopSale(String number, LocalDateTime at, String customer, List<ShopLine> lines) implements ShopDocument {
    public ShopSale {
        lines = List.copyOf(lines);
    }

    @Override
    public int fileLines() {
        return lines.size();
    }
}
