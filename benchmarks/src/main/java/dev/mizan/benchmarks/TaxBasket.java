// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.tax.TaxRounding;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The tax of a basket of 50 lines at three rates, tax in the prices, nothing explained. Prices are found and multiplied too:
 * there is no tax without an amount. The target is 10 us at the median and 5 kB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked // JMH fills the fields before it measures
public class TaxBasket {
    private static final int LINES = 50;

    private final PricingTime now = PricingTime.on(LocalDate.of(2026, 11, 22));
    private Basket basket;
    private Books perGroup;
    private Books perDocument;
    private PricingPad pad;

    /** For JMH. */
    public TaxBasket() {}

    /** Opens the shop and fills the basket; a basket without all three rates measures nothing. */
    @Setup
    public void openShop() {
        BasketShop shop = new BasketShop();
        basket = shop.basket(LINES);
        perGroup = shop.atThreeRates(TaxRounding.PER_GROUP);
        perDocument = shop.atThreeRates(TaxRounding.PER_DOCUMENT);
        pad = new PricingPad();
        if (fresh().taxTotals().size() != 3
                || fresh().gross() != generalAssessment().gross()) {
            throw new IllegalStateException("not a basket of three rates: " + fresh().taxTotals());
        }
    }

    /** Rounded once for each rate, a result of its own. */
    @Benchmark
    public PricedBasket fresh() {
        return Pricer.price(perGroup, basket, now).orElseThrow();
    }

    /** The same on a till's pad. */
    @Benchmark
    public PricedBasket reused() {
        return Pricer.price(perGroup, basket, now, pad).orElseThrow();
    }

    /** Rounded once for the document: by the general assessment, in fractions. */
    @Benchmark
    public PricedBasket generalAssessment() {
        return Pricer.price(perDocument, basket, now).orElseThrow();
    }
}
