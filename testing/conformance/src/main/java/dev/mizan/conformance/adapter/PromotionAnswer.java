// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Answer;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;

/** Reads off a priced basket what a case asks for. */
final class PromotionAnswer {
    private final PricedBasket priced;
    private final Discounts discounts;
    private final List<Promotion> promotions;

    PromotionAnswer(PricedBasket priced, List<Promotion> promotions) {
        this.priced = priced;
        this.discounts = priced.discounts();
        this.promotions = promotions;
    }

    ObjectNode to(JsonNode input) {
        ObjectNode block = Answer.block();
        fill(block.putObject("expect"), input.path("expect"));
        return block;
    }

    private void fill(ObjectNode answer, JsonNode asked) {
        asked.fieldNames().forEachRemaining(name -> {
            switch (name) {
                case "total" -> answer.put(name, text(priced.due()));
                case "net" -> answer.put(name, text(priced.net()));
                case "taxTotal" -> answer.put(name, text(priced.tax()));
                case "discountTotal" -> answer.put(name, text(discounts.total()));
                case "shippingTotal" -> answer.put(name, text(priced.shipping()));
                case "grossBeforeDiscount" -> answer.put(name, text(priced.listed()));
                case "applied" -> applied(answer.putArray(name));
                case "notApplied" -> notApplied(answer.putArray(name));
                case "refused" ->
                    discounts
                            .refused()
                            .forEach(it -> answer.withArray(name).add(it.id().value()));
                case "lines" -> lines(answer.putObject(name), asked.path(name));
                case "approx" -> fill(answer.putObject(name), asked.path(name));
                default -> throw new IllegalArgumentException("no such answer: " + name);
            }
        });
    }

    private void applied(ArrayNode answer) {
        for (int i = 0; i < discounts.size(); i++) {
            answer.add(discounts.promotion(i).id().value());
        }
    }

    private void notApplied(ArrayNode answer) {
        promotions.stream()
                .filter(it -> !discounts.applied(it.id()))
                .forEach(it -> answer.add(it.id().value()));
    }

    private void lines(ObjectNode answer, JsonNode asked) {
        asked.fieldNames().forEachRemaining(id -> {
            int line = lineOf(id);
            ObjectNode of = answer.putObject(id);
            asked.path(id).fieldNames().forEachRemaining(name -> {
                switch (name) {
                    case "discount" -> of.put(name, text(priced.discount(line)));
                    case "net" -> of.put(name, text(priced.net(line)));
                    case "gross", "total" -> of.put(name, text(priced.gross(line)));
                    case "tax" -> of.put(name, text(priced.tax(line)));
                    case "unitDiscounts" -> units(of.putArray(name), line);
                    default -> throw new IllegalArgumentException("no such answer of a line: " + name);
                }
            });
        });
    }

    private void units(ArrayNode answer, int line) {
        long units = priced.basket().line(line).quantity().steps();
        for (long unit = 0; unit < units; unit++) {
            answer.add(text(discounts.unitDiscount(line, unit, units)));
        }
    }

    private int lineOf(String id) {
        for (int i = 0; i < priced.size(); i++) {
            if (priced.basket().line(i).item().equals(Sku.of(id))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line " + id);
    }

    private String text(long minor) {
        return Money.ofMinor(minor, priced.currency()).toPlainString();
    }
}
