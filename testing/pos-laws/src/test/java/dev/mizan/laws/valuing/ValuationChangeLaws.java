// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 5: the method switch with its difference posted. */
class ValuationChangeLaws {
    private static final List<Sku> ALL = List.of(TEA, RICE);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    /** What lies there keeps its value; only a standard makes another of it, and that difference is cost of goods sold. */
    @Property(tries = 12)
    void aChangeFromNowOnPostsTheDifferenceAndNothingElse(
            @ForAll("methods") Valuation one, @ForAll("methods") Valuation other, @ForAll long seed) {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(one, BackDating.REPLAY, env)) {
            ToldLife life = new ToldLife(shop, env, seed, 0);
            life.hours(30);
            Money stock = shop.stock().value();
            Money sold = balance(shop, AccountRole.COST_OF_SALES);
            var changed = shop.stock().valuing().change("V-1", ALL, other);
            if (one.equals(other)) {
                assertThat(why(changed)).isEqualTo(StockReason.VALUED_SO);
                return;
            }
            Money difference = changed.orElseThrow().parts().stock();
            if (other.method() != Method.STANDARD) {
                assertThat(difference.isZero()).isTrue();
            }
            assertThat(shop.stock().value()).isEqualTo(stock.plus(difference));
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sold.minus(difference));
            assertThat(shop.stock().valuing().of(TEA)).contains(other);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            life.hours(20);
            life.allBack();
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    /** The stock book is, byte for byte, that of a shop that had never known another. */
    @Property(tries = 12)
    void aChangeSinceTheBeginIsAsIfItHadAlwaysHeld(
            @ForAll("methods") Valuation one, @ForAll("methods") Valuation other, @ForAll long seed) {
        ManualEnv first = ManualEnv.at(ToldLife.BEGIN, 1);
        ManualEnv second = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan changed = ToldLife.open(one, BackDating.REPLAY, first);
                Mizan always = ToldLife.open(other, BackDating.REPLAY, second)) {
            ToldLife life = new ToldLife(changed, first, seed, 0);
            ToldLife ever = new ToldLife(always, second, seed, 0);
            life.hours(40);
            ever.hours(40);
            if (!one.equals(other)) {
                changed.stock()
                        .valuing()
                        .change("V-1", ALL, other, LocalDate.of(2026, 10, 1))
                        .orElseThrow();
            }
            for (AccountRole role : List.of(
                    AccountRole.INVENTORY,
                    AccountRole.COST_OF_SALES,
                    AccountRole.STOCK_ADJUSTMENT,
                    AccountRole.GOODS_IN_TRANSIT)) {
                assertThat(balance(changed, role)).as("%s", role).isEqualTo(balance(always, role));
            }
            assertThat(changed.digests().get("stock"))
                    .isEqualTo(always.digests().get("stock"));
            assertThat(balance(changed, AccountRole.RETAINED_EARNINGS)).isEqualTo(sar("0.00"));
        }
    }

    /** First in, first out and last in, first out had left the very same layers: they are told anew all the same. */
    @Example
    void layersThatBothLeaveAreToldAnew() {
        aChangeSinceTheBeginIsAsIfItHadAlwaysHeld(Valuation.FIFO, Valuation.LIFO, 2569);
    }

    /** IAS 8.22: what it would have changed of closed periods is in retained earnings, and their entries stay. */
    @Property(tries = 6)
    void whatItWouldHaveChangedOfClosedPeriodsIsInRetainedEarnings(
            @ForAll("methods") Valuation one, @ForAll("methods") Valuation other, @ForAll long seed) {
        ManualEnv first = ManualEnv.at(ToldLife.BEGIN, 1);
        ManualEnv second = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan changed = ToldLife.open(one, BackDating.REPLAY, first);
                Mizan always = ToldLife.open(other, BackDating.REPLAY, second)) {
            for (var each : List.of(new Pair(changed, first), new Pair(always, second))) {
                ToldLife life = new ToldLife(each.shop(), each.env(), seed, 0);
                life.hours(30);
                each.env().set(ToldLife.at(24 * 13));
                each.shop().books().lock(END, Lock.HARD).orElseThrow();
                life.after(24 * 13);
                life.hours(20);
            }
            var october = LateGoodsLaws.through(changed, END);
            if (!one.equals(other)) {
                CostsRestated restated = changed.stock()
                        .valuing()
                        .change("V-1", ALL, other, LocalDate.of(2026, 10, 1))
                        .orElseThrow();
                assertThat(restated.parts().earlier()).isEqualTo(balance(changed, AccountRole.RETAINED_EARNINGS));
            }
            assertThat(LateGoodsLaws.through(changed, END)).isEqualTo(october);
            assertThat(changed.digests().get("stock"))
                    .isEqualTo(always.digests().get("stock"));
            assertThat(ShopLaws.stockIsItsAccount(changed)).isEmpty();
            assertThat(ShopLaws.debitsAreCredits(changed)).isEmpty();
        }
    }

    private record Pair(Mizan shop, ManualEnv env) {}

    /** Any history with changes of valuation, goods that are told late and closes, live and from the log. */
    @Property(tries = 6)
    void stockIsItsAccountAfterAnyHistoryAndTheLogTellsTheSame(@ForAll BackDating policy, @ForAll long seed)
            throws IOException {
        Path file = Files.createTempDirectory("valued").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        var kept = ToldLife.shop(Valuation.FIFO, policy, env).kept(Kept.inFile(file.toString()));
        List<Valuation> valuations =
                LateGoodsLaws.methods().allValues().orElseThrow().toList();
        Random chance = new Random(seed);
        Object digests;
        try (Mizan shop = ToldLife.furnished(Mizan.open(kept))) {
            ToldLife life = new ToldLife(shop, env, seed, 1);
            for (int round = 0; round < 6; round++) {
                life.hours(12);
                if (chance.nextBoolean()) {
                    life.catchUp(chance);
                }
                Valuation next = valuations.get(chance.nextInt(valuations.size()));
                if (chance.nextBoolean()) {
                    shop.stock().valuing().change("V-" + round, List.of(TEA), next);
                } else if (chance.nextBoolean()) {
                    shop.stock().valuing().change("W-" + round, ALL, next, LocalDate.of(2026, 10, 21));
                }
                if (round == 3) {
                    env.set(ToldLife.at(24 * 13));
                    life.after(24 * 13);
                    shop.books().lock(END, Lock.HARD).orElseThrow();
                }
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
                assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(LateGoodsLaws.onTheirWay(shop));
                assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
            }
            digests = shop.digests();
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(Valuation.FIFO, BackDating.REPLAY, env);
                Mizan bare = Storehouse.open()) {
            var valuing = shop.stock().valuing();
            LocalDate tomorrow = LocalDate.of(2026, 10, 22);
            assertThat(why(valuing.change("V", ALL, Valuation.LIFO, tomorrow))).isEqualTo(HistoryReason.NOT_YET);
            assertThat(why(valuing.change("V", ALL, Valuation.SPECIFIC))).isEqualTo(StockReason.BY_PIECE);
            assertThat(why(valuing.change("V", List.of(), Valuation.LIFO))).isEqualTo(StockReason.NO_LINES);
            assertThat(why(valuing.change("V", List.of(TEA, TEA), Valuation.LIFO)))
                    .isEqualTo(StockReason.NAMED_TWICE);
            assertThat(why(valuing.change("V", List.of(Sku.of("NONE")), Valuation.LIFO)))
                    .isEqualTo(StockReason.UNKNOWN_ITEM);
            var goods = List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("1.00")));
            assertThat(why(valuing.receive("DN", shop.stock().place(), env.now().plusSeconds(1), goods)))
                    .isEqualTo(HistoryReason.NOT_YET);
            assertThat(why(bare.stock().valuing().change("V", ALL, Valuation.FIFO)))
                    .isEqualTo(HistoryReason.NOT_FURNISHED);
            assertThat(valuing.told()).isEmpty();
            assertThat(valuing.group("")).containsExactly(RICE, TEA);
        }
    }

    /** 9 pieces at 4.00 and 6.00 in turn; to a standard of 5.50 each they are worth 4.50 more. */
    @Example
    void aStandardThatIsAboveWhatWasPaidLowersTheCostOfGoodsSold() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(Valuation.FIFO, BackDating.REPLAY, env)) {
            shop.stock()
                    .receive("DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(9), sar("45.00"))))
                    .orElseThrow();
            CostsRestated changed = shop.stock()
                    .valuing()
                    .change("V-1", List.of(TEA), Valuation.standard(new StandardCost(1, 550)))
                    .orElseThrow();
            assertThat(changed.parts().stock()).isEqualTo(sar("4.50"));
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("-4.50"));
            assertThat(shop.stock().valuing().told()).containsExactly(changed);
        }
    }

    @Provide
    static Arbitrary<Valuation> methods() {
        return LateGoodsLaws.methods();
    }
}
