// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.tax.TaxBook;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What compiling books of 100,000 promotions costs, by the CPU time of one thread, and how many bytes a promotion takes: of
 * what is compiled, beside the promotions themselves as they were defined.
 */
final class PromotionCompile {
    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PromotionCompile() {}

    /** Takes the number of promotions, or none for 100,000. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        PromotionShop shop = new PromotionShop(count);
        Books whole = shop.books();
        Catalogue items = whole.catalogue();
        PriceBook prices = whole.prices();
        TaxBook taxes = whole.taxes();
        PromotionBook defined = whole.promotions();
        show(
                "checked and defined",
                count,
                () -> PromotionBook.EMPTY.define(shop.promotions(), List.of()).orElseThrow());
        show(
                "compiled with items and prices",
                count,
                () -> Books.of(items, prices, taxes, defined, PricingPolicy.USUAL));
        show(
                "items and prices alone",
                count,
                () -> Books.of(items, prices, taxes, PromotionBook.EMPTY, PricingPolicy.USUAL));
        Reference.reachabilityFence(whole);
    }

    private static void show(String what, int count, Supplier<?> compiled) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long from = THREADS.getCurrentThreadCpuTime();
            Reference.reachabilityFence(compiled.get());
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - from);
        }
        List<Object> kept = new ArrayList<>(ROUNDS);
        long before = used();
        for (int round = 0; round < ROUNDS; round++) {
            kept.add(compiled.get());
        }
        long each = (used() - before) / ROUNDS / count;
        Reference.reachabilityFence(kept);
        System.out.printf(Locale.ROOT, "%-32s %,6d ms, %,5d B a promotion%n", what, best / 1_000_000, each);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
