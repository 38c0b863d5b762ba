// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.balance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 5: receipts of orders, returns to suppliers, sales on paper and wrong quantities, told late by a named policy. */
class LateBuyingLaws {
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<AccountRole> ROLES = List.of(
            AccountRole.INVENTORY,
            AccountRole.COST_OF_SALES,
            AccountRole.GOODS_RECEIVED_NOT_INVOICED,
            AccountRole.PURCHASE_VARIANCE,
            AccountRole.INPUT_VAT,
            AccountRole.PAYABLES);

    /** Orders, bills, what is not invoiced and the stock book are the same byte for byte; so is every account. */
    @Property(tries = 10)
    void replayedPurchasesStandAsIfAllHadBeenToldInOrder(@ForAll("methods") Valuation method, @ForAll long seed) {
        ManualEnv one = ManualEnv.at(BoughtLife.BEGIN, 1);
        ManualEnv other = ManualEnv.at(BoughtLife.BEGIN, 1);
        try (Mizan told = BoughtLife.open(BoughtLife.shop(method, BackDating.REPLAY, one));
                Mizan inOrder = BoughtLife.open(BoughtLife.shop(method, BackDating.REPLAY, other))) {
            BoughtLife late = new BoughtLife(told, one, seed, true);
            BoughtLife ordered = new BoughtLife(inOrder, other, seed, false);
            late.hours(60);
            ordered.hours(60);
            late.catchUp(new Random(seed));
            ordered.catchUp(new Random(seed));

            same(told, inOrder);
            assertThat(told.digests().get("stock")).isEqualTo(inOrder.digests().get("stock"));
            late.allBack();
            ordered.allBack();
            ROLES.forEach(role -> near(balance(told, role), balance(inOrder, role)));
            holds(told);
        }
    }

    private static void same(Mizan told, Mizan inOrder) {
        assertThat(told.stock().list()).isEqualTo(inOrder.stock().list());
        ROLES.forEach(role -> assertThat(balance(told, role)).as("%s", role).isEqualTo(balance(inOrder, role)));
        assertThat(told.digests().get("purchases")).isEqualTo(inOrder.digests().get("purchases"));
        assertThat(told.buy().notInvoiced()).isEqualTo(inOrder.buy().notInvoiced());
        holds(told);
    }

    private static void holds(Mizan shop) {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                .isEqualTo(shop.buy().notInvoiced().negated());
    }

    /** Whatever the policy: orders and stock are their accounts, and October stays as it was closed. */
    @Property(tries = 9)
    void aClosedPeriodsPostingsNeverChangeUnderAnyPolicy(
            @ForAll("methods") Valuation method, @ForAll BackDating policy, @ForAll long seed) {
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        try (Mizan shop = BoughtLife.open(BoughtLife.shop(method, policy, env))) {
            BoughtLife life = new BoughtLife(shop, env, seed, true);
            life.hours(40);
            life.after(24 * 13);
            env.set(BoughtLife.at(24 * 13));
            shop.books().lock(END, Lock.HARD).orElseThrow();
            List<JournalEntry> october = through(shop, END);
            var sheet = shop.books().balanceSheet(END);
            life.hours(20);
            life.catchUp(new Random(seed));
            holds(shop);
            life.hours(20);
            life.catchUp(new Random(seed + 1));
            life.allBack();

            assertThat(through(shop, END)).isEqualTo(october).isNotEmpty();
            assertThat(shop.books().balanceSheet(END)).isEqualTo(sheet);
            holds(shop);
        }
    }

    @Property(tries = 3)
    void whatWasToldLateIsTheSameFromSnapshotsAndFromReplay(
            @ForAll("methods") Valuation method, @ForAll BackDating policy, @ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("late").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        Shop kept = BoughtLife.shop(method, policy, env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = BoughtLife.open(kept)) {
            BoughtLife life = new BoughtLife(shop, env, seed, true);
            life.hours(30);
            life.catchUp(new Random(seed));
            life.hours(10);
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    @Provide
    static Arbitrary<Valuation> methods() {
        return Arbitraries.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    }

    private static List<JournalEntry> through(Mizan shop, LocalDate end) {
        List<JournalEntry> entries = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(it -> ((JournalPosted) it).entry())
                                .filter(it -> !it.on().isAfter(end))
                                .forEach(entries::add));
        return entries;
    }

    private static void near(Money one, Money other) {
        assertThat(Math.abs(one.minus(other).minor()))
                .as("%s and %s", one, other)
                .isLessThanOrEqualTo(60);
    }
}
