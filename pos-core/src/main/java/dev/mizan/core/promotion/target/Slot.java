// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

/**
 * So many units of some goods, as one part of a bundle.
 *
 * @param what which goods
 * @param quantity how many units, at least 1
 */
public record Slot(Selector what, int quantity) {
    public Slot {
        if (quantity < 1) {
            throw new IllegalArgumentException("a bundle takes at least one of each part, not " + quantity);
        }
    }
}
