// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One asset through its life; after each step the control accounts stand where the register does. */
class FixedAssetTest {
    private final Books books = Shop.books();
    private FixedAsset asset = new FixedAsset("", zero(), zero(), zero(), zero(), true);
    private long next;

    private static Money zero() {
        return Money.zero(Currency.SAR);
    }

    @BeforeEach
    void anOvenFor1000() {
        books.apply(books.define(AssetRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(AssetRules.all()).orElseThrow());
        take(FixedAsset.acquired("oven", sar("1000.00"), sar("150.00"), "bank"));
    }

    private void take(Outcome<AssetChange> outcome) {
        AssetChange change = outcome.orElseThrow();
        Shop.applied(
                books,
                books.post(change.event(), change.amounts(), Dimensions.NONE, Shop.head(++next, NEW_YEAR))
                        .orElseThrow());
        asset = change.after();
        assertThat(balance("1510")).isEqualTo(asset.cost());
        assertThat(balance("1519").negated()).isEqualTo(asset.accumulated());
        assertThat(balance("3150").negated()).isEqualTo(asset.surplus());
    }

    private Money balance(String account) {
        return Shop.balance(books, account, NEW_YEAR);
    }

    @Test
    void itIsDepreciatedAndSoldWithAGain() {
        take(asset.depreciated(sar("400.00")));
        take(asset.disposed(sar("650.00"), "bank"));
        assertThat(balance("4530")).isEqualTo(sar("-50.00"));
        assertThat(balance(Shop.BANK)).isEqualTo(sar("-500.00"));
        assertThat(Shop.reason(asset.depreciated(zero()))).isEqualTo(AssetReason.DISPOSED);
        assertThat(Shop.reason(asset.disposed(zero(), "bank"))).isEqualTo(AssetReason.DISPOSED);
    }

    @Test
    void scrappingItLosesWhatStoodInTheBooks() {
        take(asset.depreciated(sar("400.00")));
        take(asset.disposed(zero(), "bank"));
        assertThat(balance("4530")).isEqualTo(sar("600.00"));
    }

    @Test
    void aRiseGoesToTheSurplusAndAFallUsesItUpFirst() {
        take(asset.depreciated(sar("200.00")));
        take(asset.revalued(sar("1100.00")));
        assertThat(asset.surplus()).isEqualTo(sar("300.00"));
        take(asset.revalued(sar("700.00")));
        assertThat(asset.surplus()).isEqualTo(zero());
        assertThat(balance("6170")).isEqualTo(sar("100.00"));
        take(asset.revalued(sar("850.00")));
        assertThat(balance("6170")).isEqualTo(zero());
        assertThat(asset.surplus()).isEqualTo(sar("50.00"));
        take(asset.disposed(sar("850.00"), "bank"));
        assertThat(balance("3130")).isEqualTo(sar("-50.00"));
    }

    @Test
    void anImpairmentWritesDownToTheHigherOfItsTwoValues() {
        take(asset.revalued(sar("1200.00")));
        take(asset.impaired(sar("850.00"), sar("900.00")));
        assertThat(asset.carrying()).isEqualTo(sar("900.00"));
        assertThat(asset.surplus()).isEqualTo(zero());
        assertThat(balance("6170")).isEqualTo(sar("100.00"));
        assertThat(Shop.reason(asset.impaired(sar("900.00"), zero()))).isEqualTo(AssetReason.NOT_IMPAIRED);
    }

    @Test
    void whatCanNotBeIsRefusedByName() {
        assertThat(Shop.reason(asset.depreciated(sar("1000.01")))).isEqualTo(AssetReason.RESIDUAL_OUT_OF_RANGE);
        assertThat(Shop.reason(asset.revalued(sar("-0.01")))).isEqualTo(AssetReason.NOT_POSITIVE);
        assertThat(Shop.reason(Depreciable.propose(sar("1.00"), sar("1.01"), 5)))
                .isEqualTo(AssetReason.RESIDUAL_OUT_OF_RANGE);
        assertThat(Shop.reason(Depreciable.propose(sar("1.00"), zero(), 0))).isEqualTo(AssetReason.NO_LIFE);
        Schedule schedule = Schedule.of(
                new StraightLine(), new Depreciable(sar("70.00"), zero(), 7), dev.mizan.spi.value.Rounding.HALF_UP);
        assertThat(Shop.reason(
                        schedule.changed(8, zero(), 1, new StraightLine(), dev.mizan.spi.value.Rounding.HALF_UP)))
                .isEqualTo(AssetReason.ROWS_TAKEN);
    }
}
