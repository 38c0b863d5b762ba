// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.spi.value.Quantity;
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
 * One scan after another on a till's pad: a line is added to 49, its quantity is changed, it is taken out, and so on. The
 * line is of an item that no deal names, or of one whose deals must be settled anew; beside it the same baskets anew.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked // JMH fills the fields before it measures
public class PromotionScan {
    private static final int LINES = 50;
    private static final int SCANS = 3;

    @Param({"plain", "promoted"})
    String line;

    private final PricingTime now = PricingTime.on(LocalDate.of(2026, 11, 22));
    private final Basket[] baskets = new Basket[SCANS];
    private Books books;
    private PricingPad pad;
    private int next;

    /** For JMH. */
    public PromotionScan() {}

    /** Compiles the books and makes the baskets out of one another. */
    @Setup
    public void openShop() {
        PromotionShop shop = new PromotionShop(1_000);
        books = shop.books();
        pad = new PricingPad();
        Basket whole = shop.basket(LINES, 7);
        BasketLine scanned = whole.line(line.equals("plain") ? LINES - 1 : 1);
        baskets[0] = whole.remove(scanned.id()).orElseThrow();
        baskets[1] = baskets[0].add(scanned.item(), Quantity.pieces(1)).orElseThrow();
        int last = baskets[1].line(LINES - 1).id();
        baskets[2] = baskets[1].change(last, Quantity.pieces(3)).orElseThrow();
    }

    /** The next scan. */
    @Benchmark
    public PricedBasket scan() {
        next = next == SCANS - 1 ? 0 : next + 1;
        return Pricer.price(books, baskets[next], now, pad).orElseThrow();
    }

    /** The same baskets on a pad that forgets: each is priced as the first of a customer. */
    @Benchmark
    public PricedBasket anew() {
        next = next == SCANS - 1 ? 0 : next + 1;
        return Pricer.price(books, baskets[next], now, new PricingPad()).orElseThrow();
    }
}
