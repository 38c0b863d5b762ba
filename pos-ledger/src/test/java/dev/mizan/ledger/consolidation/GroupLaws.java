// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Property 17: eliminations sum to zero, a group of one company is that company, the order does not matter. */
class GroupLaws {
    private static final IntragroupSales.Accounts ACCOUNTS =
            new IntragroupSales.Accounts("4110", "5110", "1310", "3130");

    @Provide
    Arbitrary<AccountBalances> companies() {
        return Arbitraries.maps(
                        Arbitraries.of("1110", "1310", "2110", "3110", "4110", "5110"),
                        Arbitraries.longs().between(-1_000_000_000, 1_000_000_000))
                .map(minors -> {
                    Map<String, Money> balances = new TreeMap<>();
                    minors.forEach((account, minor) -> balances.put(account, Money.ofMinor(minor, Currency.SAR)));
                    Money sum = Money.sum(Currency.SAR, balances.values());
                    balances.merge("3130", sum.negated(), Money::plus);
                    return AccountBalances.of("company", Currency.SAR, balances).orElseThrow();
                });
    }

    private static Money sum(AccountBalances balances) {
        return Money.sum(balances.currency(), balances.byAccount().values());
    }

    @Property(tries = 300)
    void aGroupSumsToZeroInAnyOrder(
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("companies") AccountBalances> companies,
            @ForAll @LongRange(max = 1_000_000) long sales,
            @ForAll @LongRange(max = 1_000) long start,
            @ForAll @LongRange(max = 1_000) long end,
            @ForAll Random random) {
        AccountBalances elimination = new IntragroupSales(
                        Money.ofMinor(sales, Currency.SAR),
                        Money.ofMinor(start, Currency.SAR),
                        Money.ofMinor(end, Currency.SAR))
                .elimination(ACCOUNTS);
        assertThat(sum(elimination)).isEqualTo(sar("0.00"));
        AccountBalances group =
                Group.of("group", Currency.SAR, companies, List.of(elimination)).orElseThrow();
        List<AccountBalances> shuffled = new ArrayList<>(companies);
        Collections.shuffle(shuffled, random);
        assertThat(Group.of("group", Currency.SAR, shuffled, List.of(elimination))
                        .orElseThrow())
                .isEqualTo(group);
        assertThat(sum(group)).isEqualTo(sar("0.00"));
    }

    @Property(tries = 200)
    void aGroupOfOneCompanyIsThatCompany(@ForAll("companies") AccountBalances company) {
        assertThat(Group.of("company", Currency.SAR, List.of(company), List.of())
                        .orElseThrow())
                .isEqualTo(company);
    }

    @Property(tries = 200)
    void aTranslatedCompanySumsToZeroAndAtOneRateNothingIsLeft(
            @ForAll("companies") AccountBalances company, @ForAll @LongRange(min = 1, max = 99_999) long rate) {
        ExchangeRate closing = new ExchangeRate(Currency.SAR, Currency.KWD, new Ratio(rate, 10_000));
        ExchangeRate average = new ExchangeRate(Currency.SAR, Currency.KWD, new Ratio(rate + 100, 10_000));
        AccountBalances translated = new ForeignOperation(closing, average, Map.of(), "3160")
                .translate(company, GroupLaws::typeOf, Rounding.HALF_UP);
        assertThat(sum(translated)).isEqualTo(Money.zero(Currency.KWD));
        ExchangeRate one = new ExchangeRate(Currency.SAR, Currency.SAR, Ratio.ONE);
        assertThat(new ForeignOperation(one, one, Map.of(), "3160")
                        .translate(company, GroupLaws::typeOf, Rounding.HALF_UP))
                .isEqualTo(company);
    }

    private static AccountType typeOf(String code) {
        return switch (code.charAt(0)) {
            case '1' -> AccountType.ASSET;
            case '2' -> AccountType.LIABILITY;
            case '3' -> AccountType.EQUITY;
            case '4' -> AccountType.INCOME;
            default -> AccountType.EXPENSE;
        };
    }

    @Example
    void goodwillIsWhatWasPaidBeyondTheNetAssets() {
        Acquisition atShare = Acquisition.atShare(sar("800.00"), sar("900.00"), Ratio.parse("0.8"), Rounding.HALF_UP);
        assertThat(atShare.nonControlling()).isEqualTo(sar("180.00"));
        assertThat(atShare.goodwill()).isEqualTo(sar("80.00"));
        assertThat(atShare.nonControllingAfter(sar("50.00"), Ratio.parse("0.8"), Rounding.HALF_UP))
                .isEqualTo(sar("190.00"));
        assertThat(new Acquisition(sar("500.00"), sar("900.00"), sar("180.00")).goodwill())
                .isEqualTo(sar("-220.00"));
    }

    @Example
    void profitInStockIsTakenOutByMarkUpOrMargin() {
        assertThat(IntragroupSales.unrealisedByMarkUp(sar("125.00"), Percent.of("25"), Rounding.HALF_UP))
                .isEqualTo(sar("25.00"));
        assertThat(IntragroupSales.unrealisedByMargin(sar("125.00"), Percent.of("20"), Rounding.HALF_UP))
                .isEqualTo(sar("25.00"));
    }

    @Example
    void whatDoesNotSumToZeroOrIsInAnotherCurrencyIsRefused() {
        assertThat(Shop.reason(AccountBalances.of("A", Currency.SAR, Map.of("1110", sar("1.00")))))
                .isEqualTo(ConsolidationReason.UNBALANCED);
        AccountBalances lame = new AccountBalances("B", Currency.SAR, new TreeMap<>(Map.of("1110", sar("1.00"))));
        assertThat(Shop.reason(Group.of("G", Currency.SAR, List.of(), List.of(lame))))
                .isEqualTo(ConsolidationReason.UNBALANCED);
        AccountBalances dollars = new AccountBalances("C", Currency.USD, new TreeMap<>());
        assertThat(Shop.reason(Group.of("G", Currency.SAR, List.of(dollars), List.of())))
                .isEqualTo(ConsolidationReason.OTHER_CURRENCY);
    }
}
