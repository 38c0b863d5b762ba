// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.asset.AssetRules;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.branch.BranchBalancing;
import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.cash.CashRules;
import dev.mizan.ledger.cheque.ChequeRules;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.lease.LeaseRules;
import dev.mizan.ledger.levy.LevyRules;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.rule.RuleLeg;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.value.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart of the house carries every rule of the house. */
class ChartTemplatesTest {
    private static final Currency SAR = Currency.SAR;

    static Stream<AccountsDefined> charts() {
        return Stream.of(RetailChart.in(SAR), RestaurantChart.in(SAR), WholesaleChart.in(SAR));
    }

    private static Books books(AccountsDefined chart) {
        Books books = Books.of(SAR, GregorianYears.JANUARY);
        for (AccountsDefined more : List.of(
                chart,
                PartyRules.accounts(SAR),
                AssetRules.accounts(SAR),
                CardRules.accounts(SAR),
                ChequeRules.accounts(SAR),
                CashRules.accounts(SAR),
                RevenueRules.accounts(SAR),
                LeaseRules.accounts(SAR),
                LevyRules.accounts(SAR),
                VatRules.accounts(SAR),
                ExchangeRules.accounts(SAR),
                BranchBalancing.accounts(SAR))) {
            books.apply(books.define(more).orElseThrow());
        }
        return books;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyRoleThatARuleAsksForIsPlayed(AccountsDefined chart) {
        Books books = books(chart);
        for (PostingRulesDefined rules : List.of(
                RetailRules.all(),
                SupplyRules.all(),
                PartyRules.all(),
                AssetRules.all(),
                CardRules.all(),
                ChequeRules.all(),
                CashRules.all(),
                RevenueRules.all(),
                LeaseRules.all(),
                LevyRules.all(),
                ExchangeRules.all(),
                VatRules.all())) {
            books.apply(books.define(rules).orElseThrow());
            rules.rules().stream()
                    .flatMap(rule -> rule.legs().stream())
                    .filter(leg ->
                            !List.of("cheque", "revalued").contains(leg.role().name()))
                    .map(leg -> chartAnswers(books, leg))
                    .forEach(answered -> assertThat(answered.isDone())
                            .as(answered.toString())
                            .isTrue());
        }
        for (ChequeState state : ChequeState.values()) {
            assertThat(books.chart()
                            .inRole(new AccountRole("cheque"), state.kind(), Dimensions.NONE)
                            .isDone())
                    .isTrue();
        }
    }

    private static dev.mizan.spi.outcome.Outcome<Account> chartAnswers(Books books, RuleLeg leg) {
        return books.chart().inRole(leg.role(), leg.kind(), Dimensions.NONE);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyAccountHasANameOfItsOwnInBothLanguages(AccountsDefined chart) {
        assertThat(chart.accounts()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(chart.accounts()).extracting(account -> account.name().en()).doesNotHaveDuplicates();
        assertThat(chart.accounts())
                .extracting(account -> account.name().ar())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(".*\\p{IsArabic}{2,}.*"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aSaleIsPostedOnEachOfThem(AccountsDefined chart) {
        Books books = books(chart);
        books.apply(books.define(RetailRules.all()).orElseThrow());
        Shop.applied(
                books,
                books.post(
                                RetailRules.SALE,
                                dev.mizan.ledger.rule.Amounts.in(SAR)
                                        .with("tender", "card", Shop.sar("115.00"))
                                        .with("sales", "drinks", Shop.sar("100.00"))
                                        .with("tax", Shop.sar("15.00")),
                                Dimensions.NONE,
                                Shop.head(1, Shop.NEW_YEAR))
                        .orElseThrow());
        String drinks = books.chart()
                .inRole(AccountRole.SALES, "drinks", Dimensions.NONE)
                .orElseThrow()
                .code();
        assertThat(Shop.balance(books, drinks, Shop.NEW_YEAR)).isEqualTo(Shop.sar("-100.00"));
    }
}
