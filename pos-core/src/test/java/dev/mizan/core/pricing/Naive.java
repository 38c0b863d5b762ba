// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pricing as one would write it first: decimals, maps and a sort. The oracle of the pricer. */
final class Naive {
    private static final MathContext WIDE = new MathContext(60);

    /** One line: what it costs before tax is taken out or put on top, and its tax once known. */
    static final class Line {
        final BasketLine line;
        final BigDecimal unitPrice;
        final PriceMode mode;
        final TaxRate rate;
        final BigDecimal amount;
        BigDecimal tax = BigDecimal.ZERO;

        Line(BasketLine line, BigDecimal unitPrice, PriceMode mode, TaxRate rate, BigDecimal amount) {
            this.line = line;
            this.unitPrice = unitPrice;
            this.mode = mode;
            this.rate = rate;
            this.amount = amount;
        }

        BigDecimal exactTax() {
            return exactTax(amount, rate, mode);
        }

        static BigDecimal exactTax(BigDecimal amount, TaxRate rate, PriceMode mode) {
            BigDecimal percent = new BigDecimal(rate.percent().toString());
            BigDecimal hundred = BigDecimal.valueOf(100);
            BigDecimal whole = mode == PriceMode.TAX_INCLUSIVE ? hundred.add(percent) : hundred;
            return amount.multiply(percent).divide(whole, WIDE);
        }

        BigDecimal gross() {
            return mode == PriceMode.TAX_INCLUSIVE ? amount : amount.add(tax);
        }
    }

    private final int digits;
    private final PricingPolicy policy;
    private final List<Line> lines = new ArrayList<>();

    private Naive(int digits, PricingPolicy policy) {
        this.digits = digits;
        this.policy = policy;
    }

    static List<Line> price(Books books, dev.mizan.core.basket.Basket basket, PricingTime at) {
        Naive naive = new Naive(basket.currency().digits(), books.policy());
        for (BasketLine line : basket.lines()) {
            naive.lines.add(naive.line(books, basket, line, at));
        }
        if (naive.policy.tax().level() != TaxLevel.DOCUMENT) {
            naive.lines.forEach(line ->
                    line.tax = naive.rounded(line.exactTax(), naive.policy.tax().rounding()));
        } else {
            naive.perDocument();
        }
        return naive.lines;
    }

    private Line line(Books books, dev.mizan.core.basket.Basket basket, BasketLine line, PricingTime at) {
        Item item = books.catalogue().find(line.item()).orElseThrow();
        TaxRate rate = books.taxes().find(item.taxClass(), at.taxPoint()).orElseThrow();
        if (line.manualPrice().isPresent()) {
            BigDecimal price =
                    new BigDecimal(line.manualPrice().get().unitPrice().toPlainString());
            return new Line(line, price, line.manualPrice().get().mode(), rate, amount(price, line.quantity()));
        }
        Outcome<Offer> own = books.prices()
                .find(line.item(), line.quantity().unit(), basket.counter(), basket.shopper(), at.pricesOn());
        Offer offer = own.isDone()
                ? own.orElseThrow()
                : books.prices()
                        .find(line.item(), item.unit(), basket.counter(), basket.shopper(), at.pricesOn())
                        .orElseThrow();
        BigDecimal price = new BigDecimal(offer.price().amount().toPlainString());
        Quantity quantity = line.quantity().in(offer.price().unit());
        return new Line(line, price, offer.list().mode(), rate, amount(price, quantity));
    }

    private BigDecimal amount(BigDecimal price, Quantity quantity) {
        return rounded(price.multiply(new BigDecimal(quantity.toPlainString())), policy.amounts());
    }

    private BigDecimal rounded(BigDecimal exact, Rounding rounding) {
        return exact.setScale(digits, RoundingMode.valueOf(rounding.mode().name()));
    }

    private void perDocument() {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.rate + " " + line.mode, key -> new ArrayList<>())
                .add(line));
        groups.values().forEach(this::share);
    }

    private void share(List<Line> group) {
        BigDecimal amount = group.stream().map(line -> line.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Line first = group.get(0);
        BigDecimal left = rounded(
                Line.exactTax(amount, first.rate, first.mode), policy.tax().rounding());
        for (Line line : group) {
            line.tax = line.exactTax().setScale(digits, RoundingMode.DOWN);
            left = left.subtract(line.tax);
        }
        // The fraction cut off is compared at 40 digits: equal fractions of 60-digit quotients differ only far behind.
        List<Line> order = group.stream()
                .sorted(Comparator.comparing((Line line) ->
                                line.exactTax().subtract(line.tax).setScale(40, RoundingMode.HALF_UP))
                        .reversed()
                        .thenComparing(line -> line.line.item())
                        .thenComparing(line -> line.amount, Comparator.reverseOrder())
                        .thenComparing(line -> line.unitPrice, Comparator.reverseOrder())
                        .thenComparing(line -> line.line.quantity().unit().code())
                        .thenComparing(line -> line.line.quantity().steps(), Comparator.reverseOrder()))
                .toList();
        BigDecimal minor = BigDecimal.ONE.movePointLeft(digits);
        for (int i = 0; left.signum() > 0; i++) {
            order.get(i).tax = order.get(i).tax.add(minor);
            left = left.subtract(minor);
        }
    }
}
