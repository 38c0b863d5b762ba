// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.revenue.PriceSplit.Share;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** IFRS 15: shares sum to the price, breakage is whole when all that is used is used, and nothing is earned twice. */
class RevenueLaws {
    private static final PerformanceObligation GOODS = PerformanceObligation.goods(sar("200.00"));
    private static final PerformanceObligation POINTS = new PerformanceObligation("points", sar("8.00"));

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(RevenueRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(RevenueRules.all()).orElseThrow());
        return books;
    }

    private static void post(Books books, String event, Amounts amounts, long number) {
        Shop.applied(
                books,
                books.post(event, amounts, Dimensions.NONE, Shop.head(number, NEW_YEAR))
                        .orElseThrow());
    }

    @Example
    void twoHundredWithPointsWorthEight() {
        PriceSplit split = PriceSplit.of(sar("200.00"), List.of(GOODS, POINTS)).orElseThrow();
        assertThat(split.shares()).extracting(Share::amount).containsExactly(sar("192.31"), sar("7.69"));
        assertThat(split.earned()).isEqualTo(sar("192.31"));
        Books books = books();
        post(books, RevenueRules.DEFERRED, split.deferred(), 1);
        assertThat(Shop.balance(books, "2170", NEW_YEAR)).isEqualTo(sar("-7.69"));
        assertThat(Shop.balance(books, Shop.SALES, NEW_YEAR)).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, "4135", NEW_YEAR)).isEqualTo(sar("7.69"));
        post(books, RevenueRules.EARNED, Amounts.in(Currency.SAR).with("earned", "points", sar("7.69")), 2);
        assertThat(Shop.balance(books, "2170", NEW_YEAR)).isEqualTo(sar("0.00"));
    }

    @Property(tries = 500)
    void sharesSumToThePriceEachWithinOneMinorUnit(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long price,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> standalone) {
        List<PerformanceObligation> promises = standalone.stream()
                .map(minor -> new PerformanceObligation("k", Money.ofMinor(minor, Currency.SAR)))
                .toList();
        long total = standalone.stream().mapToLong(Long::longValue).sum();
        Money whole = Money.ofMinor(price, Currency.SAR);
        if (total == 0) {
            assertThat(Shop.reason(PriceSplit.of(whole, promises))).isEqualTo(RevenueReason.NOTHING_PROMISED);
            return;
        }
        PriceSplit split = PriceSplit.of(whole, promises).orElseThrow();
        assertThat(Money.sum(
                        Currency.SAR, split.shares().stream().map(Share::amount).toList()))
                .isEqualTo(whole);
        for (Share share : split.shares()) {
            BigInteger off = BigInteger.valueOf(share.amount().minor())
                    .multiply(BigInteger.valueOf(total))
                    .subtract(BigInteger.valueOf(price)
                            .multiply(BigInteger.valueOf(
                                    share.promise().standalone().minor())));
            assertThat(off.abs()).isLessThan(BigInteger.valueOf(total));
        }
        assertThat(split.earned()).isEqualTo(sar("0.00"));
    }

    @Property(tries = 500)
    void breakageRisesWithUseAndIsWholeAtTheEnd(
            @ForAll @LongRange(min = 0, max = 1_000_000) long sold,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @Size(max = 10) List<@IntRange(max = 1_000) Integer> uses) {
        Breakage breakage = new Breakage(Money.ofMinor(sold, Currency.SAR), Percent.of(percent), Rounding.HALF_UP);
        Money earned = sar("0.00");
        Money redeemed = sar("0.00");
        for (int use : uses) {
            Money more = redeemed.plus(Money.ofMinor(use, Currency.SAR));
            if (more.plus(breakage.expected()).compareTo(breakage.sold()) > 0) {
                break;
            }
            redeemed = more;
            Money now = breakage.earned(redeemed).orElseThrow();
            assertThat(now).isGreaterThanOrEqualTo(earned);
            assertThat(now.plus(redeemed)).isLessThanOrEqualTo(breakage.sold());
            earned = now;
        }
        Money used = breakage.sold().minus(breakage.expected());
        assertThat(breakage.earned(used).orElseThrow()).isEqualTo(breakage.expected());
        assertThat(breakage.earned(breakage.sold()).orElseThrow()).isEqualTo(sar("0.00"));
        assertThat(Shop.reason(breakage.earned(breakage.sold().plus(sar("0.01")))))
                .isEqualTo(RevenueReason.MORE_THAN_SOLD);
    }

    @Example
    void returnsThatAreExpectedAreNoRevenueUntilTheyDoNotCome() {
        ExpectedReturns expected = ExpectedReturns.of(sar("10000.00"), sar("6000.00"), 3, 100, Rounding.HALF_UP);
        assertThat(expected).isEqualTo(new ExpectedReturns(sar("300.00"), sar("180.00")));
        Books books = books();
        post(books, RevenueRules.RETURNS_EXPECTED, expected.changeFrom(expected.none()), 1);
        assertThat(Shop.balance(books, "2185", NEW_YEAR)).isEqualTo(sar("-300.00"));
        assertThat(Shop.balance(books, "1325", NEW_YEAR)).isEqualTo(sar("180.00"));
        post(books, RevenueRules.RETURNS_EXPECTED, expected.none().changeFrom(expected), 2);
        assertThat(Shop.balance(books, "2185", NEW_YEAR)).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, "4125", NEW_YEAR)).isEqualTo(sar("0.00"));
        assertThat(books.balances().debits(books.chart().indexOf("4120"), NEW_YEAR))
                .isZero();
    }

    @Example
    void aWarrantyIsEarnedOverItsDays() {
        PriceSplit split = PriceSplit.of(
                        sar("1000.00"),
                        List.of(
                                PerformanceObligation.goods(sar("950.00")),
                                new PerformanceObligation("warranty", sar("150.00"))))
                .orElseThrow();
        Money warranty = split.deferred().total("deferred");
        assertThat(warranty).isEqualTo(sar("136.36"));
        Deferral years = new Deferral(warranty, NEW_YEAR, LocalDate.of(2027, 12, 31), Deferral.By.DAYS);
        assertThat(Money.sum(
                        Currency.SAR,
                        years.parts(GregorianYears.JANUARY).stream()
                                .map(Deferral.Part::amount)
                                .toList()))
                .isEqualTo(warranty);
        Money dollars = Money.of("1.00", Currency.USD);
        assertThat(Shop.reason(PriceSplit.of(dollars, List.of(GOODS)))).isEqualTo(RevenueReason.OTHER_CURRENCY);
    }
}
