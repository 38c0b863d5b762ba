// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Gtin;
import java.util.Optional;

/**
 * What a line supplies.
 *
 * @param name as it stands in the document, in the language or languages that the law asks for
 * @param code the seller's own (BT-155), or empty
 * @param gtin the standard one (BT-157)
 */
public record FiscalItem(String name, String code, Optional<Gtin> gtin) {
    public FiscalItem {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an item without a name: code \"" + code + "\"");
        }
    }

    /** An item with only a name. */
    public static FiscalItem named(String name) {
        return new FiscalItem(name, "", Optional.empty());
    }
}
