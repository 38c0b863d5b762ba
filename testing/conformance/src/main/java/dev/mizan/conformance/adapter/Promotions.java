// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.LineOrder;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.RoundOn;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A basket with promotions: a catalogue, prices, taxes and promotions are made of the case, and the basket is priced. */
public final class Promotions implements Adapter {
    private static final PricingTime DAY = PricingTime.on(LocalDate.of(2026, 1, 1));

    @Override
    public Answer answer(Case worked) {
        JsonNode input = worked.input();
        PromotionCase shop = new PromotionCase(input);
        List<Promotion> promotions = new ArrayList<>();
        PromotionForm form = new PromotionForm(shop.currency);
        input.path("promotions").forEach(each -> promotions.add(form.read(each)));
        PromotionBook book = PromotionBook.EMPTY
                .tags(shop.tags())
                .guard(shop.guard())
                .policy(policy(input))
                .define(promotions, List.of())
                .orElseThrow();
        Books books = Books.of(shop.catalogue(), shop.priceBook(), shop.taxBook(), book, pricing(input));
        PricedBasket priced =
                Pricer.price(books, shop.basket, DAY, visit(input, shop)).orElseThrow();
        return Answer.given(new PromotionAnswer(priced, promotions).to(input));
    }

    private static PromotionPolicy policy(JsonNode input) {
        boolean best = input.path("kind").asText().equals("best-deal");
        return PromotionPolicy.USUAL
                .remainder(Proration.policy(input.path("proration").asText("ANY_EXACT")))
                .rounding(rounding(input), roundOn(input))
                .order(LineOrder.AS_SCANNED)
                .contest(best ? Contest.BEST_DEAL : Contest.IN_TURN)
                .alternatives(best ? Contest.BEST_DEAL : Contest.IN_TURN);
    }

    private static Rounding rounding(JsonNode input) {
        return new Rounding(Rounding.Mode.valueOf(input.path("rounding").asText("HALF_UP")), 1);
    }

    private static RoundOn roundOn(JsonNode input) {
        if (input.hasNonNull("roundOn")) {
            return RoundOn.valueOf(input.path("roundOn").asText());
        }
        for (JsonNode promotion : input.path("promotions")) {
            for (PromotionEffects each : PromotionEffects.of(promotion)) {
                JsonNode said = each.effect().path("roundOn");
                if (said.asText(promotion.path("roundOn").asText()).equals("PRICE")) {
                    return RoundOn.PRICE;
                }
            }
        }
        return RoundOn.DISCOUNT;
    }

    private static PricingPolicy pricing(JsonNode input) {
        JsonNode tax = input.path("tax");
        // The peers' UNIT keeps the unit's tax unrounded, and their DOCUMENT rounds the total of each rate.
        TaxLevel level = tax.path("level").asText("LINE").equals("DOCUMENT") ? TaxLevel.GROUP : TaxLevel.LINE;
        Rounding rounding =
                new Rounding(Rounding.Mode.valueOf(tax.path("rounding").asText("HALF_UP")), 1);
        return new PricingPolicy(Rounding.HALF_UP, new TaxRounding(level, rounding));
    }

    private static Visit visit(JsonNode input, PromotionCase shop) {
        JsonNode context = input.path("context");
        List<String> coupons = new ArrayList<>();
        context.path("coupons").forEach(code -> coupons.add(code.asText()));
        int ordinal = 0;
        for (JsonNode place : List.of(context, input)) {
            for (String name : Set.of("orderOrdinal", "orderNumber", "ordinal", "nthOrder", "order")) {
                ordinal = Math.max(ordinal, place.path(name).asInt(0));
            }
        }
        String shipping = input.path("shipping").asText("0");
        return Visit.PLAIN
                .presenting(coupons.toArray(String[]::new))
                .asPurchase(ordinal)
                .shippedFor(Money.of(shipping, shop.currency).minor());
    }
}
