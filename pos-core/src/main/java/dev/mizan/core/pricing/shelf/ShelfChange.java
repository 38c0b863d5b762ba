// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import java.util.Optional;

/**
 * A label that is not as it should be.
 *
 * @param hangs what hangs on the shelf; empty where nothing does
 * @param wanted what should hang; empty where the goods are sold no more
 */
public record ShelfChange(LabelOf of, Optional<ShelfLabel> hangs, Optional<ShelfLabel> wanted) {
    /** Whether a customer reads another price than the till asks for. */
    public boolean isOldPrice() {
        return hangs.isPresent() && !hangs.map(ShelfLabel::price).equals(wanted.map(ShelfLabel::price));
    }
}
