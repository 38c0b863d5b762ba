// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.stock.Storehouse.balance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 5: a closed period's postings never change; landed cost, also for goods already sold. */
class LandedPeriodLaws {
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 5);

    /** Goods came, were sold and came back in October; the bill comes in November, after the close, and so do more returns. */
    @Property(tries = 5)
    void aBillAfterTheClosePostsInTheOpenPeriodAndAClosedPeriodsPostingsNeverChange(
            @ForAll("methods") Valuation method, @ForAll long seed) {
        ManualEnv env = ManualEnv.at("2026-10-10T09:00:00Z");
        Shop town = Storehouse.withTown().env(env);
        try (Mizan shop = Storehouse.open(town.policies(town.policies().valuation(ValuationPolicy.all(method))))) {
            LandedLife life = new LandedLife(shop, seed, 0);
            life.days(1, 14);
            BalanceSheet october = shop.books().balanceSheet(END);
            List<JournalEntry> before = posted(shop, LocalDate.MIN, END);
            shop.books().lock(END, Lock.HARD).orElseThrow();
            env.set(Instant.parse("2026-11-05T09:00:00Z"));
            Money sold = balance(shop, AccountRole.COST_OF_SALES);
            GoodsCharged charged = shop.buy()
                    .landed()
                    .charge(Freight.freight(shop, "F-1", "7.77", "DN-0"))
                    .orElseThrow();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sold.plus(charged.sold()));
            assertThat(posted(shop, NOW, NOW)).isNotEmpty();
            life.back();
            life.charge("DN-0", "F-2");
            life.days(40, 45);

            assertThat(posted(shop, LocalDate.MIN, END)).isEqualTo(before).isNotEmpty();
            assertThat(shop.books().balanceSheet(END)).isEqualTo(october);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            life.allBack();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(Storehouse.sar("0.00"));
        }
    }

    private static List<JournalEntry> posted(Mizan shop, LocalDate from, LocalDate through) {
        List<JournalEntry> entries = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(it -> ((JournalPosted) it).entry())
                                .filter(it ->
                                        !it.on().isBefore(from) && !it.on().isAfter(through))
                                .forEach(entries::add));
        return entries;
    }

    @Provide
    Arbitrary<Valuation> methods() {
        return Arbitraries.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    }
}
