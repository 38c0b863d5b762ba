// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.FlexiAmount;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.reward.TierBasis;
import dev.mizan.core.promotion.reward.TieredPercent;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The neutral form of an effect, read into the library's rewards. */
final class PromotionRewards {
    private final PromotionForm form;
    private final Currency currency;

    PromotionRewards(PromotionForm form, Currency currency) {
        this.form = form;
        this.currency = currency;
    }

    Reward read(JsonNode effect) {
        return switch (effect.path("type").asText()) {
            case "PERCENT_OFF" -> percentOff(effect);
            case "AMOUNT_OFF" ->
                new AmountOff(
                        form.money(effect, "amount"),
                        Per.valueOf(effect.path("per").asText("BASKET")));
            case "FIXED_TOTAL" -> new FixedTotal(form.money(effect, "amount"));
            case "FIXED_UNIT_PRICE" -> fixedPrice(effect);
            case "MARGIN_PERCENT" -> new Margin(percent(effect, "percent"));
            case "TIERED_PERCENT_OFF" -> tiered(effect);
            case "FLEXI_AMOUNT_OFF" ->
                new FlexiAmount(
                        form.money(effect, "first"),
                        form.money(effect, "additional"),
                        effect.path("maxUnits").asLong(0));
            case "FREE_SHIPPING" -> new FreeShipping();
            case "GIFT" -> gift(effect);
            case "GROUP_PERCENT_OFF" -> new GroupPercent(size(effect), percent(effect, "percent"));
            case "GROUP_AMOUNT_OFF" ->
                effect.hasNonNull("amountPerUnit")
                        ? new GroupAmount(size(effect), form.money(effect, "amountPerUnit"), true)
                        : new GroupAmount(size(effect), form.money(effect, "amount"), false);
            case "BUY_GET" -> buyGet(effect);
            case "BUNDLE_PRICE" -> Bundle.price(form.money(effect, "price"), parts(effect));
            case "BUNDLE_SAVE" -> Bundle.save(form.money(effect, "save"), parts(effect));
            default -> throw new IllegalArgumentException("no such effect: " + effect);
        };
    }

    private PercentOff percentOff(JsonNode effect) {
        PercentOff off = PercentOff.of(effect.path("percent").asText())
                .of(Basis.valueOf(effect.path("base").asText("CURRENT")));
        if (effect.hasNonNull("capAmount")) {
            off = off.atMost(
                    form.money(effect, "capAmount"), cap(effect.path("capBasis").asText("BASKET")));
        }
        return effect.path("maxUnits").asLong(0) == 0
                ? off
                : off.onUnits(
                        effect.path("maxUnits").asLong(),
                        Pick.valueOf(effect.path("pick").asText("CHEAPEST").replace("MOST_EXPENSIVE", "DEAREST")));
    }

    private static Per cap(String basis) {
        return switch (basis) {
            case "UNIT", "PER_UNIT" -> Per.UNIT;
            case "LINE", "PER_LINE" -> Per.LINE;
            default -> Per.BASKET;
        };
    }

    /** A rate for a unit of measure holds whether it is lower or not, as in a price list. */
    private FixedPrice fixedPrice(JsonNode effect) {
        FixedPrice fixed = FixedPrice.of(form.money(effect, "amount"));
        String uom = effect.path("uom").asText("");
        return switch (uom) {
            case "" -> fixed;
            case "STOCK" -> fixed.evenAbove().forBaseUnit();
            default -> fixed.evenAbove().forUnit(uom);
        };
    }

    private TieredPercent tiered(JsonNode effect) {
        TierBasis basis = switch (effect.path("basis").asText("BASKET_SPEND")) {
            case "BASKET_SPEND", "ORDER_SPEND", "SPEND" -> TierBasis.BASKET_SPEND;
            case "TARGET_SPEND", "ELIGIBLE_SPEND" -> TierBasis.GOODS_SPEND;
            case "LINE_SPEND", "LINE_AMOUNT" -> TierBasis.LINE_SPEND;
            case "BASKET_QTY", "BASKET_QUANTITY" -> TierBasis.BASKET_UNITS;
            case "LINE_QTY", "LINE_QUANTITY", "QTY" -> TierBasis.LINE_UNITS;
            case "TARGET_QTY", "ELIGIBLE_QTY", "ELIGIBLE_QUANTITY" -> TierBasis.GOODS_UNITS;
            default -> throw new IllegalArgumentException("no such basis: " + effect);
        };
        boolean money = effect.path("basis").asText("BASKET_SPEND").endsWith("SPEND") || basis == TierBasis.LINE_SPEND;
        List<TieredPercent.Tier> tiers = new ArrayList<>();
        for (JsonNode tier : effect.path("tiers")) {
            String from = tier.path(0).asText();
            tiers.add(new TieredPercent.Tier(
                    money
                            ? Money.of(from, currency).minor()
                            : Quantity.of(from, Unit.PIECE).steps(),
                    Percent.of(tier.path(1).asText())));
        }
        return new TieredPercent(basis, tiers, money ? Optional.of(currency) : Optional.empty());
    }

    private Gift gift(JsonNode effect) {
        return new Gift(
                Sku.of(effect.path("sku").asText()),
                Quantity.of(effect.path("qty").asText("1"), Unit.PIECE),
                Percent.of(effect.path("percentOff").asText("100")),
                form.slot(effect.path("perQualifier")));
    }

    private BuyGet buyGet(JsonNode effect) {
        BuyGet deal = BuyGet.free(form.slot(effect.path("buy")), form.slot(effect.path("get")))
                .at(percent(effect, "percentOff"));
        return effect.path("get").path("priceNotAbove").asText().equals("BUY") ? deal.equalOrLower() : deal;
    }

    private Slot[] parts(JsonNode effect) {
        List<Slot> parts = new ArrayList<>();
        effect.path("components").forEach(part -> parts.add(form.slot(part)));
        return parts.toArray(Slot[]::new);
    }

    private static int size(JsonNode effect) {
        return effect.path("groupQty").asInt();
    }

    private static Percent percent(JsonNode effect, String field) {
        return Percent.of(effect.path(field).asText("100"));
    }
}
