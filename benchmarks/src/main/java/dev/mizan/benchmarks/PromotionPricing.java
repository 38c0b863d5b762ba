// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A basket priced whole, promotions, taxes and all, on a pad: what a till does at every scan. Each call takes the next of 64
 * baskets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked // JMH fills the fields before it measures
public class PromotionPricing {
    private static final int BASKETS = 64;

    @Param({"10", "50"})
    int lines;

    @Param({"1000", "100000"})
    int promotions;

    private final PricingTime now = PricingTime.on(LocalDate.of(2026, 11, 22));
    private final Basket[] baskets = new Basket[BASKETS];
    private Books books;
    private PricingPad pad;
    private int next;

    /** For JMH. */
    public PromotionPricing() {}

    /** Compiles the books and fills the baskets. */
    @Setup
    public void openShop() {
        PromotionShop shop = new PromotionShop(promotions);
        books = shop.books();
        pad = new PricingPad();
        for (int i = 0; i < BASKETS; i++) {
            baskets[i] = shop.basket(lines, i);
        }
    }

    /** The next basket, from nothing. */
    @Benchmark
    public PricedBasket price() {
        next = next + 1 & BASKETS - 1;
        return Pricer.price(books, baskets[next], now, pad).orElseThrow();
    }
}
