// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
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
 * A basket priced whole, with plain tax: ours, and the same with BigDecimal and with Moneta's two amounts, in one run. Ours
 * also finds the item, its stage, its price list by store, channel, group and date, and its rate by the tax point; the
 * rivals look their price up in a map by item number and know the rate. All totals are compared before anything is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked // JMH fills the fields before it measures
public class BasketPricing {
    @Param({"10", "50", "100"})
    int lines;

    private final PricingTime now = PricingTime.on(LocalDate.of(2026, 11, 22));
    private final RivalPricing rivals = new RivalPricing();
    private Basket basket;
    private Books perLine;
    private Books perDocument;
    private PricingPad pad;
    private Map<Sku, BigDecimal> decimals;
    private Map<Sku, MonetaryAmount> moneta;
    private Map<Sku, MonetaryAmount> fast;
    private MonetaryAmount zeroMoneta;
    private MonetaryAmount zeroFast;

    /** For JMH. */
    public BasketPricing() {}

    /** Opens the shop, fills the basket and compares all totals. */
    @Setup
    public void openShop() {
        BasketShop shop = new BasketShop();
        basket = shop.basket(lines);
        perLine = shop.books(TaxRounding.PER_LINE);
        perDocument = shop.books(TaxRounding.PER_GROUP);
        pad = new PricingPad();
        decimals = shop.prices(RivalPricing::decimal);
        moneta = shop.prices(price -> org.javamoney.moneta.Money.of(RivalPricing.decimal(price), "SAR"));
        fast = shop.prices(price -> FastMoney.of(RivalPricing.decimal(price), "SAR"));
        zeroMoneta = org.javamoney.moneta.Money.zero(javax.money.Monetary.getCurrency("SAR"));
        zeroFast = FastMoney.zero(javax.money.Monetary.getCurrency("SAR"));
        compare();
    }

    private void compare() {
        PricedBasket ours = oursFresh();
        same(
                "reused",
                ours.gross(),
                ours.tax(),
                oursReused().total(),
                Money.ofMinor(oursReused().tax(), ours.currency()));
        var decimal = bigDecimal();
        same("BigDecimal", ours.gross(), ours.tax(), exactly(decimal.gross()), exactly(decimal.tax()));
        var amounts = moneta();
        same("Moneta", ours.gross(), ours.tax(), Money.from(amounts.gross()), Money.from(amounts.tax()));
        var fastAmounts = fastMoney();
        same("FastMoney", ours.gross(), ours.tax(), Money.from(fastAmounts.gross()), Money.from(fastAmounts.tax()));
        if (oursPerDocument().gross() != ours.gross()) {
            throw new IllegalStateException("rounding by document changed what the shopper pays");
        }
    }

    private Money exactly(BigDecimal amount) {
        return Money.of(amount.toPlainString(), basket.currency());
    }

    private static void same(String rival, long gross, long tax, Money itsGross, Money itsTax) {
        if (itsGross.minor() != gross || itsTax.minor() != tax) {
            throw new IllegalStateException(
                    rival + " comes to " + itsGross + " and " + itsTax + ", ours to " + gross + " and " + tax);
        }
    }

    @Benchmark
    public PricedBasket oursFresh() {
        return Pricer.price(perLine, basket, now).orElseThrow();
    }

    @Benchmark
    public PricedBasket oursReused() {
        return Pricer.price(perLine, basket, now, pad).orElseThrow();
    }

    /** Tax rounded by the document and shared among the lines by largest remainder, which no rival does. */
    @Benchmark
    public PricedBasket oursPerDocument() {
        return Pricer.price(perDocument, basket, now).orElseThrow();
    }

    /** The same on a pad. */
    @Benchmark
    public PricedBasket oursPerDocumentReused() {
        return Pricer.price(perDocument, basket, now, pad).orElseThrow();
    }

    @Benchmark
    public RivalPricing.Result<BigDecimal> bigDecimal() {
        return rivals.inDecimals(basket, decimals);
    }

    @Benchmark
    public RivalPricing.Result<MonetaryAmount> moneta() {
        return rivals.inMoneta(basket, moneta, zeroMoneta);
    }

    @Benchmark
    public RivalPricing.Result<MonetaryAmount> fastMoney() {
        return rivals.inFastMoney(basket, fast, zeroFast);
    }
}
