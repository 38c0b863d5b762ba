// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.value.Sku;

/**
 * One of the goods in a bundle.
 *
 * @param item an item of its own, sold by whole pieces
 * @param count how many of its base unit are in one bundle, from 1 to {@value #MOST}
 */
public record Component(Sku item, int count) {
    /** The most of one item in a bundle. */
    public static final int MOST = 1_000;

    public Component {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a bundle has 1 to " + MOST + " of " + item + ", not " + count);
        }
    }
}
