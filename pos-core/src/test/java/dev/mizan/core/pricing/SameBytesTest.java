// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The bytes of many results, drawn the same everywhere, as one number that is committed: every JDK on which these tests run
 * must come to it, as must any number of threads. What changes it changes prices, and its commit says why.
 */
class SameBytesTest {
    private static final String GOLDEN = "450e49036e0dbd7ca296a5bcc64da8236a03226b3d8d7bf2d5cac2836e2904fb";
    private static final int SHOPS = 400;
    private static final int STEPS = 20;

    @Test
    void everyJdkComesToTheSameBytes() {
        assertThat(hash(IntStream.range(0, SHOPS).mapToObj(SameBytesTest::told).toList()))
                .isEqualTo(GOLDEN);
    }

    @Test
    void anyNumberOfThreadsComesToTheSameBytes() {
        assertThat(hash(IntStream.range(0, SHOPS)
                        .parallel()
                        .mapToObj(SameBytesTest::told)
                        .toList()))
                .isEqualTo(GOLDEN);
    }

    @Test
    void anyOrderOfLinesComesToTheSameAmounts() {
        for (int number = 0; number < SHOPS; number++) {
            ScanShop shop = new ScanShop(new Random(number));
            Basket basket = filled(shop);
            List<BasketLine> lines = new ArrayList<>(basket.lines());
            Collections.shuffle(lines, new Random(number));
            Basket other = shop.open();
            for (BasketLine line : lines) {
                other = (line.manualPrice().isPresent()
                                ? other.add(
                                        line.item(),
                                        line.quantity(),
                                        line.manualPrice().get())
                                : other.add(line.item(), line.quantity()))
                        .orElseThrow();
            }
            PricingTime day = shop.day();
            assertThat(amounts(Pricer.price(shop.books, other, day).orElseThrow()))
                    .as("shop " + number)
                    .isEqualTo(amounts(Pricer.price(shop.books, basket, day).orElseThrow()));
        }
    }

    private static List<Object> amounts(PricedBasket priced) {
        return List.of(
                priced.due(),
                priced.tax(),
                priced.discounts().total(),
                priced.discounts().status(),
                priced.discounts().gap());
    }

    private static Basket filled(ScanShop shop) {
        Basket basket = shop.open();
        for (int step = 0; step < STEPS; step++) {
            Basket next = shop.next(basket);
            basket = Pricer.price(shop.books, next, shop.day()).isDone() ? next : basket;
        }
        return basket;
    }

    private static String told(int number) {
        ScanShop shop = new ScanShop(new Random(number));
        StringBuilder all = new StringBuilder();
        Basket basket = shop.open();
        for (int step = 0; step < STEPS; step++) {
            basket = shop.next(basket);
            all.append(ScanShop.told(Pricer.price(shop.books, basket, shop.day())));
        }
        return all.toString();
    }

    private static String hash(List<String> told) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            told.forEach(each -> digest.update(each.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
