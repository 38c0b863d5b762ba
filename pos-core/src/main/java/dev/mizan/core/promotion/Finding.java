// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.spi.value.Language;
import java.util.Map;

/**
 * Something that a merchant should look at. The book works all the same.
 *
 * @param promotion which
 * @param reason what it is
 * @param facts what fills the reason's message, by name
 */
public record Finding(PromotionId promotion, PromotionReason reason, Map<String, String> facts) {
    public Finding {
        facts = Map.copyOf(facts);
    }

    /** In words. */
    public String message(Language language) {
        return reason.filled(language, facts);
    }
}
