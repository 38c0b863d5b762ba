// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 5: back-dating as a named policy; a closed period's postings never change. */
class LateGoodsLaws {
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<AccountRole> ROLES = List.of(
            AccountRole.INVENTORY,
            AccountRole.COST_OF_SALES,
            AccountRole.STOCK_ADJUSTMENT,
            AccountRole.GOODS_IN_TRANSIT,
            AccountRole.GOODS_RECEIVED_NOT_INVOICED);

    /** The stock book is the same byte for byte, layers and all; so is every account. */
    @Property(tries = 12)
    void replayedGoodsLieAndCostAsIfAllHadBeenToldInOrder(@ForAll("methods") Valuation method, @ForAll long seed) {
        ManualEnv one = ManualEnv.at(ToldLife.BEGIN, 1);
        ManualEnv other = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan told = ToldLife.open(method, BackDating.REPLAY, one);
                Mizan inOrder = ToldLife.open(method, BackDating.REPLAY, other)) {
            ToldLife late = new ToldLife(told, one, seed, 1);
            ToldLife ordered = new ToldLife(inOrder, other, seed, 0);
            late.hours(60);
            ordered.hours(60);
            late.catchUp(new Random(seed));

            assertThat(told.stock().list()).isEqualTo(inOrder.stock().list());
            ROLES.forEach(role -> assertThat(balance(told, role)).as("%s", role).isEqualTo(balance(inOrder, role)));
            assertThat(told.digests().get("stock")).isEqualTo(inOrder.digests().get("stock"));
            assertThat(told.stock().onTheirWay()).isEqualTo(inOrder.stock().onTheirWay());
            assertThat(ShopLaws.stockIsItsAccount(told)).isEmpty();
            late.allBack();
            ordered.allBack();
            ROLES.forEach(role -> near(balance(told, role), balance(inOrder, role)));
            assertThat(ShopLaws.stockIsItsAccount(told)).isEmpty();
        }
    }

    /** Whatever the policy: what came in is somewhere, the stock is its account, and October stays as it was closed. */
    @Property(tries = 9)
    void aClosedPeriodsPostingsNeverChangeUnderAnyPolicy(
            @ForAll("methods") Valuation method, @ForAll BackDating policy, @ForAll long seed) {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(method, policy, env)) {
            ToldLife life = new ToldLife(shop, env, seed, 1);
            life.hours(40);
            env.set(ToldLife.at(24 * 13));
            shop.books().lock(END, Lock.HARD).orElseThrow();
            List<JournalEntry> october = through(shop, END);
            var sheet = shop.books().balanceSheet(END);
            life.after(24 * 13);
            life.hours(30);
            life.catchUp(new Random(seed));
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(onTheirWay(shop));
            life.hours(20);
            life.allBack();

            assertThat(through(shop, END)).isEqualTo(october).isNotEmpty();
            assertThat(shop.books().balanceSheet(END)).isEqualTo(sheet);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
        }
    }

    @Property(tries = 3)
    void whatWasToldLateIsTheSameFromSnapshotsAndFromReplay(
            @ForAll("methods") Valuation method, @ForAll BackDating policy, @ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("late").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        var kept = ToldLife.shop(method, policy, env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = ToldLife.furnished(Mizan.open(kept))) {
            ToldLife life = new ToldLife(shop, env, seed, 1);
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

    /** 10 at 10.00 come, 5 are sold; then a note turns up by which 10 at 5.00 had come before: 125.00 are left, or 100.00. */
    @Example
    void theSameFactsGiveWhatEachProfileSays() {
        assertThat(left(ValuationProfile.TEXTBOOK)).isEqualTo(sar("125.00"));
        assertThat(left(ValuationProfile.ERPNEXT_LIKE)).isEqualTo(sar("125.00"));
        assertThat(left(ValuationProfile.TRYTON_LIKE)).isEqualTo(sar("125.00"));
        assertThat(left(ValuationProfile.ODOO_LIKE)).isEqualTo(sar("100.00"));
    }

    private static Money left(ValuationProfile profile) {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        Shop shop = Storehouse.withTown().env(env);
        try (Mizan mizan =
                ToldLife.furnished(Mizan.open(shop.policies(shop.policies().valued(profile, Method.FIFO))))) {
            mizan.stock()
                    .receive("DN-2", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(10), sar("100.00"))))
                    .orElseThrow();
            TillDoor till = mizan.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.sell(till.scan(till.basket(), "TEA", Quantity.pieces(5)).orElseThrow(), sar("100.00"))
                    .orElseThrow();
            var note = List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(10), sar("50.00")));
            mizan.stock()
                    .valuing()
                    .receive("DN-1", mizan.stock().place(), ToldLife.BEGIN.minusSeconds(60), note)
                    .orElseThrow();
            assertThat(ShopLaws.stockIsItsAccount(mizan)).isEmpty();
            return mizan.stock().value();
        }
    }

    @Provide
    static Arbitrary<Valuation> methods() {
        return Arbitraries.of(
                Valuation.FIFO,
                Valuation.LIFO,
                Valuation.MOVING_AVERAGE,
                Valuation.MOVING_AVERAGE.rounded(IssueRounding.REMAINING),
                Valuation.standard(new StandardCost(3, 1400)));
    }

    static List<JournalEntry> through(Mizan shop, LocalDate end) {
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

    static Money onTheirWay(Mizan shop) {
        return shop.stock().onTheirWay().stream()
                .map(it -> it.left().total())
                .reduce(Money.zero(shop.shop().currency()), Money::plus);
    }

    private static void near(Money one, Money other) {
        assertThat(Math.abs(one.minus(other).minor()))
                .as("%s and %s", one, other)
                .isLessThanOrEqualTo(60);
    }
}
