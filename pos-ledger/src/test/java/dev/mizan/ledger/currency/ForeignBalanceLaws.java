// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Property 11: settled fully, the foreign balance is zero and all gains together are cash less what was booked. */
class ForeignBalanceLaws {
    @Provide
    Arbitrary<ExchangeRate> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9_999_999), Arbitraries.of(1L, 10L, 10_000L, 1_000_000L))
                .as((numerator, denominator) ->
                        new ExchangeRate(Currency.USD, Currency.SAR, new Ratio(numerator, denominator)));
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-100_000_000, 100_000_000).filter(minor -> minor != 0);
    }

    private static Money usd(long minor) {
        return Money.ofMinor(minor, Currency.USD);
    }

    @Property(tries = 500)
    void settledInAnyPartsAndRevaluedAtAnyTimeAllGainsAreCashLessWhatWasBooked(
            @ForAll("amounts") long minor,
            @ForAll("rates") ExchangeRate booked,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 100) Long> parts,
            @ForAll("rates") ExchangeRate closing,
            @ForAll("rates") ExchangeRate paidAt) {
        ForeignBalance item = ForeignBalance.booked(usd(minor), booked, Rounding.HALF_UP);
        Money first = item.carried();
        Money cash = Money.zero(Currency.SAR);
        for (int i = 0; i < parts.size(); i++) {
            item = item.revalued(closing, Rounding.HALF_UP);
            boolean last = i == parts.size() - 1;
            Money paid = last ? item.foreign() : usd(item.foreign().minor() * parts.get(i) / 101);
            cash = cash.plus(paidAt.convert(paid, Rounding.HALF_UP));
            item = item.settled(paid, paidAt, Rounding.HALF_UP).orElseThrow();
        }
        assertThat(item.foreign()).isEqualTo(usd(0));
        assertThat(item.carried()).isEqualTo(sar("0.00"));
        assertThat(item.result()).isEqualTo(cash.minus(first));
    }

    @Property(tries = 300)
    void revaluedAndReversedIsAsItWas(
            @ForAll("amounts") long minor,
            @ForAll("rates") ExchangeRate booked,
            @ForAll("rates") ExchangeRate closing) {
        ForeignBalance before = ForeignBalance.booked(usd(minor), booked, Rounding.HALF_UP);
        ForeignBalance revalued = before.revalued(closing, Rounding.HALF_UP);
        assertThat(revalued.foreign()).isEqualTo(before.foreign());
        assertThat(revalued.reversed(before)).isEqualTo(before);
    }

    @Property(tries = 300)
    void translatedLinesAndTheRestSumToTheTranslatedSum(
            @ForAll @Size(max = 9) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> minors,
            @ForAll("rates") ExchangeRate rate) {
        List<Money> lines = minors.stream().map(ForeignBalanceLaws::usd).toList();
        Translation translation = Translation.of(lines, rate, Rounding.HALF_EVEN);
        Money whole = rate.convert(Money.sum(Currency.USD, lines), Rounding.HALF_EVEN);
        assertThat(Money.sum(Currency.SAR, translation.lines()).plus(translation.rest()))
                .isEqualTo(whole);
        assertThat(translation.rest().absolute().minor()).isLessThanOrEqualTo(lines.size() / 2 + 1);
    }

    @Property(tries = 300)
    void theControlAccountStandsWhereTheItemDoes(
            @ForAll("amounts") long minor, @ForAll("rates") ExchangeRate booked, @ForAll("rates") ExchangeRate later) {
        Books books = Shop.books();
        books.apply(books.define(ExchangeRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(ExchangeRules.all()).orElseThrow());
        ForeignBalance nothing = ForeignBalance.at(usd(0), sar("0.00"));
        ForeignBalance item = ForeignBalance.booked(usd(minor), booked, Rounding.HALF_UP);
        ForeignBalance closed = item.revalued(later, Rounding.HALF_UP);
        ForeignBalance half =
                closed.settled(usd(minor / 2), booked, Rounding.HALF_UP).orElseThrow();
        long number = 0;
        for (var amounts : List.of(
                ExchangeRules.revaluation(item, closed, "receivable"),
                ExchangeRules.settlement(closed, half, "receivable", "bank"))) {
            String event = number == 0 ? ExchangeRules.REVALUED : ExchangeRules.SETTLED;
            Shop.applied(
                    books,
                    books.post(event, amounts, Dimensions.NONE, Shop.head(++number, NEW_YEAR))
                            .orElseThrow());
        }
        assertThat(Shop.balance(books, "1235", NEW_YEAR))
                .isEqualTo(half.carried().minus(item.carried()));
        assertThat(Shop.balance(books, "4540", NEW_YEAR).negated()).isEqualTo(half.realised());
        assertThat(Shop.balance(books, "4550", NEW_YEAR).negated()).isEqualTo(half.unrealised());
        assertThat(nothing.result()).isEqualTo(sar("0.00"));
    }

    /** odoo 26268: equal foreign totals reconcile fully, and the difference is one line. */
    @Example
    void odoo26268EqualForeignTotalsSettleFully() {
        ForeignBalance item = ForeignBalance.at(Money.of("100.00", Currency.USD), sar("375.00"));
        ForeignBalance done = item.settled(Money.of("33.33", Currency.USD), sar("125.00"), Rounding.HALF_UP)
                .then(next -> next.settled(Money.of("66.67", Currency.USD), sar("250.01"), Rounding.HALF_UP))
                .orElseThrow();
        assertThat(done.carried()).isEqualTo(sar("0.00"));
        assertThat(done.realised()).isEqualTo(sar("0.01"));
        assertThat(Shop.reason(item.settled(Money.of("100.01", Currency.USD), sar("375.00"), Rounding.HALF_UP)))
                .isEqualTo(CurrencyReason.OVERPAID);
        assertThat(Shop.reason(item.settled(Money.of("-1.00", Currency.USD), sar("-3.75"), Rounding.HALF_UP)))
                .isEqualTo(CurrencyReason.OVERPAID);
    }

    @Example
    void aRateHoldsUntilTheNextAndTheOtherWayRoundIsItsInverse() {
        RateTable table = RateTable.parse("2026-01-01 USD SAR 3.75\n2026-02-01 USD SAR 3.80\n")
                .orElseThrow();
        assertThat(table.rate(Currency.USD, Currency.SAR, NEW_YEAR.plusDays(30))
                        .orElseThrow()
                        .rate())
                .isEqualTo(Ratio.parse("3.75"));
        assertThat(table.rate(Currency.SAR, Currency.USD, NEW_YEAR.plusDays(31))
                        .orElseThrow()
                        .rate())
                .isEqualTo(new Ratio(5, 19));
        assertThat(table.rate(Currency.SAR, Currency.SAR, NEW_YEAR)
                        .orElseThrow()
                        .rate())
                .isEqualTo(Ratio.ONE);
        Refused<?> refused = (Refused<?>) table.rate(Currency.USD, Currency.SAR, NEW_YEAR.minusDays(1));
        assertThat(refused.message(Language.EN)).contains("USD to SAR").contains("2025-12-31");
        assertThat(Shop.reason(RateTable.parse("2026-01-01 USD SAR 0"))).isEqualTo(CurrencyReason.BAD_RATE);
        assertThat(Shop.reason(RateTable.parse("2026-13-01 USD SAR 1"))).isEqualTo(CurrencyReason.BAD_RATE);
    }

    @Example
    void threeDigitCurrenciesAreConvertedInTheirOwnMinorUnits() {
        ExchangeRate dinar = ExchangeRate.of(Currency.KWD, Currency.SAR, "12.2");
        assertThat(dinar.convert(Money.of("1.234", Currency.KWD), Rounding.HALF_UP))
                .isEqualTo(sar("15.05"));
        assertThat(dinar.inverse().convert(sar("12.20"), Rounding.HALF_UP)).isEqualTo(Money.of("1", Currency.KWD));
        assertThat(ExchangeRate.of(Currency.JPY, Currency.SAR, "0.025")
                        .convert(Money.of("101", Currency.JPY), Rounding.HALF_UP))
                .isEqualTo(sar("2.53"));
    }
}
