// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Books are swapped whole while tills price: no basket has the prices of one book and the promotions of another than it names. */
class SwappedBooksTest {
    private static final int CHANGES = 60;
    private static final int TILLS = 3;

    private record Answer(BookVersions versions, long tea, long cup, long total) {}

    private static Item item(String sku) {
        return Item.builder(Sku.of(sku), Text.en(sku)).build();
    }

    private static Money price(int change) {
        return Money.ofMinor(1_000 + 100L * change, Currency.SAR);
    }

    private static Promotion percent(int change) {
        return Promotion.builder("OFF", Text.of("Off", "خصم"))
                .gives(Phase.LINE, PercentOff.of(Integer.toString(change)))
                .build();
    }

    @Test
    void everyBasketIsPricedByTheOneSetOfBooksThatItNames() throws Exception {
        try (Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .tills("T0", "T1", "T2"))) {
            shop.catalogue().define(item("TEA"), "10.00").orElseThrow();
            shop.catalogue().define(item("CUP"), "10.00").orElseThrow();
            Map<Long, Integer> priceOf = new HashMap<>();
            Map<Long, Integer> percentOf = new HashMap<>();
            note(shop, priceOf, 0, percentOf, 0);
            List<Answer> answers = new ArrayList<>();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger priced = new AtomicInteger();
            ExecutorService tills = Executors.newFixedThreadPool(TILLS);
            List<Future<List<Answer>>> running = new ArrayList<>();
            for (int t = 0; t < TILLS; t++) {
                TillDoor till = shop.till("T" + t);
                running.add(tills.submit(() -> pricing(till, over, priced)));
            }
            for (int change = 1; change <= CHANGES; change++) {
                shop.catalogue()
                        .setPrices(List.of(
                                shop.catalogue().shelfPrice(item("TEA"), price(change)),
                                shop.catalogue().shelfPrice(item("CUP"), price(change))))
                        .orElseThrow();
                note(shop, priceOf, change, percentOf, change - 1);
                shop.catalogue().setPromotions(List.of(percent(change))).orElseThrow();
                note(shop, priceOf, change, percentOf, change);
                between(running, priced);
            }
            over.set(true);
            for (Future<List<Answer>> each : running) {
                answers.addAll(each.get());
            }
            tills.shutdown();
            for (Answer answer : answers) {
                long price = price(priceOf.get(answer.versions().prices())).minor();
                long off = price * percentOf.get(answer.versions().promotions()) / 100;
                assertThat(answer)
                        .isEqualTo(new Answer(answer.versions(), price - off, price - off, 2 * (price - off)));
            }
            assertThat(answers.stream().map(Answer::versions).distinct().count())
                    .as("books that were priced by")
                    .isGreaterThan(2);
        }
    }

    private static void note(
            Mizan shop, Map<Long, Integer> priceOf, int price, Map<Long, Integer> percentOf, int percent) {
        BookVersions versions = shop.catalogue().books().versions();
        priceOf.put(versions.prices(), price);
        percentOf.put(versions.promotions(), percent);
    }

    /** On a busy machine all changes could be over before any till has priced: each waits until one did. */
    private static void between(List<Future<List<Answer>>> running, AtomicInteger priced) {
        int before = priced.get();
        while (priced.get() <= before + TILLS && running.stream().noneMatch(Future::isDone)) {
            Thread.onSpinWait();
        }
    }

    private static List<Answer> pricing(TillDoor till, AtomicBoolean over, AtomicInteger count) {
        List<Answer> answers = new ArrayList<>();
        Basket basket = till.basket()
                .add(Sku.of("TEA"), Quantity.pieces(1))
                .then(it -> it.add(Sku.of("CUP"), Quantity.pieces(1)))
                .orElseThrow();
        while (!over.get()) {
            PricedBasket priced = till.price(basket).orElseThrow();
            Answer answer = new Answer(priced.versions(), priced.gross(0), priced.gross(1), priced.gross());
            if (answers.isEmpty() || !answers.get(answers.size() - 1).equals(answer)) {
                answers.add(answer);
            }
            count.incrementAndGet();
        }
        return answers;
    }
}
