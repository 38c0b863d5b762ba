// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.kitchen;

import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * What a kitchen is to make for one order.
 *
 * @param id the same id shown again replaces what stood there
 * @param title such as the table or the order's number
 * @param lines what to make, in order
 */
public record KitchenTicket(String id, Text title, List<Text> lines) {
    public KitchenTicket {
        lines = List.copyOf(lines);
        if (id.isBlank() || lines.isEmpty()) {
            throw new IllegalArgumentException("a ticket has an id and lines");
        }
    }
}
