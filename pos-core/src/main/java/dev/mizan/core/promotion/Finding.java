// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.spi.value.Language;
import java.util.HashMap;
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

    /** About a promotion; facts are names and values by turns. */
    public static Finding of(Promotion promotion, PromotionReason reason, String... facts) {
        Map<String, String> named = new HashMap<>();
        named.put("promotion", promotion.id().value());
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Finding(promotion.id(), reason, named);
    }

    /** In words. */
    public String message(Language language) {
        return reason.filled(language, facts);
    }
}
