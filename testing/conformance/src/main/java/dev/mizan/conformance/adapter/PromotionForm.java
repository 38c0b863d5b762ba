// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.OrderOrdinal;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The neutral form of a promotion, read into the library's. */
final class PromotionForm {
    private final Currency currency;

    PromotionForm(Currency currency) {
        this.currency = currency;
    }

    Promotion read(JsonNode json) {
        String id = json.path("id").asText();
        PromotionBuilder promotion =
                Promotion.builder(id, Text.en(id)).stacking(stacking(json)).atMost(most(json));
        if (json.hasNonNull("coupon")) {
            promotion.scope(Scope.OPEN.withCoupon(json.path("coupon").asText()));
        }
        json.path("when").forEach(test -> conditions(test).forEach(promotion::when));
        PromotionRewards rewards = new PromotionRewards(this, currency);
        for (PromotionEffects each : PromotionEffects.of(json)) {
            boolean taxed = each.effect().path("basis").asText().equals("TAX_INCLUDED")
                    || each.effect().path("capBasis").asText().equals("TAX_INCLUDED");
            promotion.gives(
                    new Benefit(phase(each.level()), selector(each.target()), rewards.read(each.effect()), taxed));
        }
        return promotion.build();
    }

    private static Stacking stacking(JsonNode json) {
        Stacking stacking = Stacking.FREE
                .lane(json.path("lane").asInt(0))
                .priority(json.path("priority").asInt(0));
        stacking = json.path("exclusive").asBoolean() ? stacking.alone() : stacking;
        return json.hasNonNull("group") ? stacking.group(json.path("group").asText()) : stacking;
    }

    private static int most(JsonNode json) {
        for (PromotionEffects each : PromotionEffects.of(json)) {
            if (each.effect().hasNonNull("maxApplications")) {
                return each.effect().path("maxApplications").asInt();
            }
        }
        return 0;
    }

    private static Phase phase(String level) {
        return switch (level) {
            case "CATALOG" -> Phase.CATALOGUE;
            case "GIFT", "GROUP" -> Phase.ITEM;
            default -> Phase.valueOf(level);
        };
    }

    /** A test that asks for all of some tags is one condition for each. */
    private List<Condition> conditions(JsonNode test) {
        if (!test.hasNonNull("allOf")) {
            return List.of(condition(test));
        }
        List<Condition> all = new ArrayList<>();
        test.path("allOf").forEach(tag -> all.add(new HasItems(Selector.tags(tag.asText()), units(test, 1))));
        return all;
    }

    private Condition condition(JsonNode test) {
        return switch (test.path("test").asText()) {
            case "SPEND_GTE" -> spend(test, Spend.atLeast(money(test, "amount")));
            case "SPEND_GT" -> spend(test, Spend.over(money(test, "amount")));
            case "HAS_TAG" -> new HasItems(tags(test, "anyOf"), units(test, 1));
            case "BASKET_QTY_GTE" -> new HasItems(within(test), units(test, 1));
            case "LINE_QTY_GTE" -> new LineQuantity(units(test, 1));
            case "ORDER_ORDINAL_EQ" -> new OrderOrdinal(number(test));
            default -> throw new IllegalArgumentException("no such test: " + test);
        };
    }

    private Condition spend(JsonNode test, Spend spend) {
        return spend.on(within(test)).by(Basis.valueOf(test.path("basis").asText("ORIGINAL")));
    }

    /** The goods that a test is about, where it names some. */
    private Selector within(JsonNode test) {
        return test.hasNonNull("target") ? selector(test.path("target")) : selector(test);
    }

    private static int number(JsonNode test) {
        for (JsonNode each : test) {
            if (each.isIntegralNumber() || each.asText().matches("\\d+")) {
                return each.asInt();
            }
        }
        throw new IllegalArgumentException("no number: " + test);
    }

    private static long units(JsonNode json, long otherwise) {
        return json.hasNonNull("qty") ? new BigDecimal(json.path("qty").asText()).longValueExact() : otherwise;
    }

    Slot slot(JsonNode json) {
        return new Slot(selector(json), Math.toIntExact(units(json, 1)));
    }

    Selector selector(JsonNode json) {
        Set<Sku> skus = new HashSet<>();
        json.path("skus").forEach(sku -> skus.add(Sku.of(sku.asText())));
        PriceRange range = new PriceRange(amount(json, "unitPriceGte"), amount(json, "unitPriceLte"));
        return new Selector(
                skus,
                Set.of(),
                tags(json, "anyTag").or(tags(json, "anyOf")).tags(),
                range.equals(PriceRange.ANY) ? PriceRange.ANY : range,
                json.path("excludeCatalogDiscounted").asBoolean(),
                json.hasNonNull("exclude") ? Optional.of(selector(json.path("exclude"))) : Optional.empty());
    }

    private static Selector tags(JsonNode json, String field) {
        Set<String> tags = new HashSet<>();
        json.path(field).forEach(tag -> tags.add(tag.asText()));
        return Selector.tags(tags.toArray(String[]::new));
    }

    private Optional<Money> amount(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(money(json, field)) : Optional.empty();
    }

    Money money(JsonNode json, String field) {
        return Money.of(json.path(field).asText(), currency);
    }
}
