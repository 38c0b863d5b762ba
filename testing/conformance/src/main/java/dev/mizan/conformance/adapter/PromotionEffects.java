// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One effect of a promotion, with what is said around it.
 *
 * @param effect its type and figures
 * @param level when it is due, as it is said of it or of the whole promotion
 * @param target on which goods
 */
record PromotionEffects(JsonNode effect, String level, JsonNode target) {
    static List<PromotionEffects> of(JsonNode promotion) {
        List<PromotionEffects> effects = new ArrayList<>();
        JsonNode single = promotion.path("effect");
        if (single.has("type") && !single.path("type").asText().equals("MULTI")) {
            effects.add(one(promotion, promotion));
        }
        promotion.path("effects").forEach(each -> effects.add(one(promotion, each)));
        single.path("effects").forEach(each -> effects.add(one(promotion, each)));
        return effects;
    }

    private static PromotionEffects one(JsonNode promotion, JsonNode each) {
        JsonNode effect = each.hasNonNull("effect") ? each.path("effect") : each;
        String level =
                first(each, effect, "level").asText(promotion.path("level").asText());
        JsonNode target = first(each, effect, "target");
        return new PromotionEffects(
                effect,
                level.equals("MULTI") || level.isEmpty() ? usual(effect) : level,
                target.isMissingNode() ? promotion.path("target") : target);
    }

    private static JsonNode first(JsonNode one, JsonNode other, String field) {
        if (one.hasNonNull(field)) {
            return one.path(field);
        }
        return other.hasNonNull(field) ? other.path(field) : MissingNode.getInstance();
    }

    /** The level that an effect has where none is said. */
    private static String usual(JsonNode effect) {
        return switch (effect.path("type").asText()) {
            case "FREE_SHIPPING" -> "SHIPPING";
            case "FIXED_TOTAL" -> "BASKET";
            case "GIFT", "GROUP_PERCENT_OFF", "GROUP_AMOUNT_OFF", "BUY_GET", "BUNDLE_PRICE", "BUNDLE_SAVE" -> "GROUP";
            case "AMOUNT_OFF" -> effect.path("per").asText().equals("BASKET") ? "BASKET" : "LINE";
            default -> "LINE";
        };
    }
}
