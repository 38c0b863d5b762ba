// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Pricing as one would write it first: decimals, maps and a sort. The oracle of the pricer. */
final class Naive {
    private static final MathContext WIDE = new MathContext(60);
    /** Equal fractions of 60-digit quotients differ only far behind this digit. */
    private static final int CERTAIN = 40;

    private static final Comparator<Line> BY_CONTENT = Comparator.comparing((Line line) -> line.line.item())
            .thenComparing(line -> line.amount, Comparator.reverseOrder())
            .thenComparing(line -> line.unitPrice, Comparator.reverseOrder())
            .thenComparing(line -> line.line.quantity().unit().code())
            .thenComparing(line -> line.line.quantity().steps(), Comparator.reverseOrder());

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

        /** No more tax than there is money. */
        BigDecimal within(BigDecimal found) {
            return mode == PriceMode.TAX_INCLUSIVE ? found.min(amount) : found;
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
        switch (naive.policy.tax().level()) {
            case UNIT -> naive.lines.forEach(naive::perUnit);
            case LINE -> naive.lines.forEach(line -> line.tax = line.within(naive.tax(line.exactTax(), line.rate)));
            case GROUP -> naive.byRate().forEach(group -> naive.share(naive.ofGroup(group), group));
            case DOCUMENT -> naive.perDocument();
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

    private BigDecimal tax(BigDecimal exact) {
        return rounded(
                exact.setScale(CERTAIN, RoundingMode.HALF_UP), policy.tax().rounding());
    }

    private BigDecimal ofGroup(List<Line> group) {
        BigDecimal tax = tax(exact(group), group.get(0).rate);
        boolean inside = group.stream().allMatch(line -> line.mode == PriceMode.TAX_INCLUSIVE);
        BigDecimal money = group.stream().map(line -> line.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return inside ? tax.min(money) : tax;
    }

    /** Each part of a rate rounded alone. */
    private BigDecimal tax(BigDecimal exact, TaxRate rate) {
        BigDecimal whole = new BigDecimal(rate.percent().toString());
        return rate.parts().isEmpty()
                ? tax(exact)
                : rate.parts().stream()
                        .map(part ->
                                tax(exact.multiply(new BigDecimal(part.percent().toString()))
                                        .divide(whole, WIDE)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void perUnit(Line line) {
        BigDecimal units = line.line.quantity().unit().digits() == 0
                ? new BigDecimal(line.line.quantity().toPlainString())
                : BigDecimal.ONE;
        BigDecimal tax = tax(line.exactTax().divide(units, WIDE), line.rate).multiply(units);
        line.tax = line.within(tax);
    }

    private void perDocument() {
        List<List<Line>> groups = byRate();
        long[] totals =
                shares(tax(exact(lines)), groups.stream().map(Naive::exact).toList());
        for (int i = 0; i < totals.length; i++) {
            share(BigDecimal.valueOf(totals[i], digits), groups.get(i));
        }
    }

    private List<List<Line>> byRate() {
        Map<TaxRate, List<Line>> groups = new TreeMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(line.rate, rate -> new ArrayList<>()).add(line));
        return List.copyOf(groups.values());
    }

    private static BigDecimal exact(List<Line> group) {
        return group.stream().map(Line::exactTax).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Among the modes of a rate, then among the lines of each. */
    private void share(BigDecimal total, List<Line> group) {
        List<List<Line>> modes = Stream.of(PriceMode.values())
                .map(mode -> group.stream()
                        .filter(line -> line.mode == mode)
                        .sorted(BY_CONTENT)
                        .toList())
                .filter(some -> !some.isEmpty())
                .toList();
        long[] ofMode = shares(total, modes.stream().map(Naive::exact).toList());
        for (int i = 0; i < ofMode.length; i++) {
            long[] ofLine = shares(
                    BigDecimal.valueOf(ofMode[i], digits),
                    modes.get(i).stream().map(Line::exactTax).toList());
            for (int k = 0; k < ofLine.length; k++) {
                modes.get(i).get(k).tax = BigDecimal.valueOf(ofLine[k], digits);
            }
        }
    }

    /** Each its part cut off, and the minor units left to those that lost most, equal ones in their order. */
    private long[] shares(BigDecimal total, List<BigDecimal> exact) {
        List<BigDecimal> minor = exact.stream()
                .map(it -> it.movePointRight(digits).setScale(CERTAIN, RoundingMode.HALF_UP))
                .toList();
        long[] shares = minor.stream()
                .mapToLong(it -> it.setScale(0, RoundingMode.DOWN).longValueExact())
                .toArray();
        List<Integer> order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> minor.get(i).subtract(BigDecimal.valueOf(shares[i])))
                        .reversed())
                .toList();
        long left = total.movePointRight(digits).longValueExact()
                - LongStream.of(shares).sum();
        for (int i = 0; left > 0; i++) {
            if (minor.get(order.get(i % shares.length)).signum() != 0) {
                shares[order.get(i % shares.length)]++;
                left--;
            }
        }
        for (int i = shares.length - 1; left < 0; i = i == 0 ? shares.length - 1 : i - 1) {
            if (shares[order.get(i)] > 0) {
                shares[order.get(i)]--;
                left++;
            }
        }
        return shares;
    }
}
