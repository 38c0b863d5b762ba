// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.benchmarks.rival.DecimalLoop;
import dev.mizan.benchmarks.rival.DroolsRules;
import dev.mizan.benchmarks.rival.EasyRules;
import dev.mizan.benchmarks.rival.GreedyLoop;
import dev.mizan.benchmarks.rival.Line;
import dev.mizan.benchmarks.rival.Rival;
import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import java.time.LocalDate;
import java.util.List;
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
 * What 1,000 promotions save on a basket of ten lines: ours, which also finds prices and taxes, beside engines that only
 * run the rules. What each finds over all baskets is printed before anything is measured; none may find more than ours.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH fills the fields before it measures
public class PromotionRivals {
    private static final int BASKETS = 64;
    private static final int LINES = 10;
    private static final int PROMOTIONS = 1_000;

    @Param({"ours", "greedy", "decimals", "easyRules", "droolsStateful", "droolsStateless"})
    String engine;

    private final PricingTime now = PricingTime.on(LocalDate.of(2026, 11, 22));
    private final PricingPad pad = new PricingPad();
    private final Basket[] baskets = new Basket[BASKETS];
    private PromotionShop shop;
    private Books books;
    private Rival rival;
    private int next;

    /** For JMH. */
    public PromotionRivals() {}

    /** Compiles the rules, fills the baskets and compares what is found. */
    @Setup
    public void openShop() {
        shop = new PromotionShop(PROMOTIONS);
        books = shop.books();
        for (int i = 0; i < BASKETS; i++) {
            baskets[i] = shop.basket(LINES, i);
        }
        rival = rival();
        long ours = 0;
        long found = 0;
        for (Basket basket : baskets) {
            long least = ours(basket);
            long its = rival.saving(shop.lines(basket, books));
            if (its > least) {
                throw new IllegalStateException(engine + " saves " + its + ", ours " + least + " on " + basket);
            }
            ours += least;
            found += its;
        }
        System.out.println(engine + " saves " + found + " in " + BASKETS + " baskets, ours " + ours);
    }

    private Rival rival() {
        return switch (engine) {
            case "ours" -> lines -> 0;
            case "greedy" -> new GreedyLoop(shop.deals());
            case "decimals" -> new DecimalLoop(shop.deals());
            case "easyRules" -> new EasyRules(shop.deals());
            default -> new DroolsRules(shop.deals(), engine.equals("droolsStateless"));
        };
    }

    private long ours(Basket basket) {
        return Pricer.price(books, basket, now, pad).orElseThrow().discounts().total();
    }

    /** What the next basket saves; a rival's lines are made anew, which is the least of its work. */
    @Benchmark
    public long saving() {
        next = next + 1 & BASKETS - 1;
        if (engine.equals("ours")) {
            return ours(baskets[next]);
        }
        List<Line> lines = shop.lines(baskets[next], books);
        return rival.saving(lines);
    }
}
