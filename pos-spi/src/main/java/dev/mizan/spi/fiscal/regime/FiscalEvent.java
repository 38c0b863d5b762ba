// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Something that happened beside sales and is signed: a reprint, a drawer opened, training begun.
 *
 * @param code of the regime's list
 * @param at when, at the offset of the store's legal zone
 * @param facts names and values; never personal data
 */
public record FiscalEvent(String code, OffsetDateTime at, Map<String, String> facts) {
    public FiscalEvent {
        facts = Map.copyOf(facts);
    }
}
