// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * By what an item is found by promotions.
 *
 * @param item its number
 * @param groups its place in the merchandise hierarchy
 * @param tags the lists that the promotion book has put it on, whatever its place in the hierarchy
 */
public record Label(Sku item, List<String> groups, List<String> tags) {
    public Label {
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
    }
}
