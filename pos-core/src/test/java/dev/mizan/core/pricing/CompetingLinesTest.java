// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static dev.mizan.core.gen.PromotionShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.gen.PromotionShop;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two amounts off the same two lines, one line each: who gets which must not follow the order of scanning. */
class CompetingLinesTest {
    private static Promotion off(String id, long minor) {
        return Promotion.builder(id, Text.en(id))
                .gives(Phase.LINE, Selector.items("COLA", "JUICE"), new AmountOff(sar(minor), Per.BASKET))
                .build();
    }

    private static Map<String, Long> paid(String... scanned) {
        PromotionBook book = PromotionBook.under(PromotionPolicy.USUAL.contest(Phase.LINE, Contest.BEST_DEAL))
                .define(List.of(off("FIVE", 500), off("FOUR", 400)), List.of())
                .orElseThrow();
        Books books = Books.of(
                PromotionShop.CATALOGUE,
                PromotionShop.prices(PriceMode.TAX_INCLUSIVE, List.of(1_000L, 1_000L, 600L, 400L, 200L, 500L)),
                PromotionShop.taxes(),
                book,
                PricingPolicy.USUAL);
        Basket basket = PromotionShop.basket(List.of());
        for (String item : scanned) {
            basket = basket.add(Sku.of(item), Quantity.pieces(1)).orElseThrow();
        }
        PricedBasket priced = Pricer.price(books, basket, PricingGen.NOW).orElseThrow();
        assertThat(priced.discounts().total()).isEqualTo(900);
        Map<String, Long> paid = new TreeMap<>();
        IntStream.range(0, scanned.length).forEach(line -> paid.put(scanned[line], priced.gross(line)));
        return paid;
    }

    @Test
    void ofEqualChoicesTheSameIsTakenInAnyOrderOfScanning() {
        assertThat(paid("JUICE", "COLA"))
                .isEqualTo(paid("COLA", "JUICE"))
                .containsOnly(Map.entry("COLA", 500L), Map.entry("JUICE", 600L));
    }
}
