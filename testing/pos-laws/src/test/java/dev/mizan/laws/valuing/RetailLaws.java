// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.RetailMethod.Ratio;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Issue 5: the retail method; stock at cost worked back from its selling prices (IAS 2.22). */
class RetailLaws {
    private static void priced(Mizan shop, Sku sku, long minor) {
        var item = shop.catalogue().items().find(sku).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue()
                        .shelfPrice(item, Money.ofMinor(minor, shop.shop().currency()))));
    }

    private static void came(Mizan shop, Sku sku, long pieces, String cost) {
        shop.stock()
                .receive("DN", List.of(new GoodsReceipt.Line(sku, Quantity.pieces(pieces), sar(cost))))
                .orElseThrow();
    }

    /** 500 came at 10.00 for 3,350.00: 67 % by the conventional ratio. 400 are sold, the rest is marked down to 964.00. */
    @Example
    void markdownsAreLeftOutOfTheConventionalRatioAndInTheAverage() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(Valuation.FIFO, BackDating.REPLAY, env)) {
            priced(shop, TEA, 1000);
            came(shop, TEA, 500, "3350.00");
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.sell(till.scan(till.basket(), "TEA", Quantity.pieces(400)).orElseThrow(), sar("5000.00"))
                    .orElseThrow();
            priced(shop, TEA, 964);
            RetailClosed average =
                    shop.stock().retail().estimate("", Ratio.AVERAGE_COST).orElseThrow();
            assertThat(average.of().markdowns()).isEqualTo(sar("36.00"));
            assertThat(average.stockCost()).isEqualTo(sar("3350.00").ratio(96400, 496400, Rounding.HALF_UP));
            RetailClosed closed =
                    shop.stock().retail().close("R-1", "", Ratio.CONVENTIONAL).orElseThrow();
            assertThat(closed.sales()).isEqualTo(sar("4000.00"));
            assertThat(closed.stock()).isEqualTo(sar("964.00"));
            assertThat(closed.stockCost()).isEqualTo(sar("645.88"));
            assertThat(closed.change()).isEqualTo(sar("-24.12"));
            assertThat(shop.stock().value()).isEqualTo(sar("645.88"));
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("2704.12"));
            RetailClosed next =
                    shop.stock().retail().estimate("", Ratio.CONVENTIONAL).orElseThrow();
            assertThat(next.of().cost()).isEqualTo(sar("645.88"));
            assertThat(next.of().retail()).isEqualTo(sar("964.00"));
            assertThat(next.change().isZero()).isTrue();
        }
    }

    /** All that came in at selling prices, marked up and down, is sold, lost or there; and the stock is its account. */
    @Property(tries = 4)
    void whatCameAtSellingPricesIsSoldLostOrThere(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("retail").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        var kept = ToldLife.shop(Valuation.MOVING_AVERAGE, BackDating.CORRECT_NOW, env)
                .kept(Kept.inFile(file.toString()));
        Random chance = new Random(seed);
        Object digests;
        try (Mizan shop = ToldLife.furnished(Mizan.open(kept))) {
            came(shop, RICE, 90, "1800.00");
            came(shop, TEA, 90, "450.00");
            ToldLife life = new ToldLife(shop, env, seed, 0);
            for (int round = 0; round < 8; round++) {
                life.hours(6);
                priced(shop, chance.nextBoolean() ? TEA : RICE, 700 + chance.nextInt(900));
                Ratio ratio = chance.nextBoolean() ? Ratio.CONVENTIONAL : Ratio.AVERAGE_COST;
                RetailClosed closed = (chance.nextInt(3) == 0
                                ? shop.stock().retail().close("R-" + round, "", ratio)
                                : shop.stock().retail().estimate("", ratio))
                        .orElseThrow();
                assertThat(closed.of().endingRetail(closed.sales()).minus(closed.losses()))
                        .isEqualTo(closed.stock());
                assertThat(closed.of().markups().isNegative()).isFalse();
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
                assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
            }
            digests = shop.digests();
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    /** At one price for all time it is the average of all that came. */
    @Property(tries = 10)
    void atOnePriceItIsTheAverageOfAllThatCame(@ForAll long seed) {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        Random chance = new Random(seed);
        try (Mizan shop = ToldLife.open(Valuation.LIFO, BackDating.REPLAY, env)) {
            long pieces = 0;
            long minor = 0;
            for (int receipt = 0; receipt < 4; receipt++) {
                long some = 10 + chance.nextInt(40);
                long cost = some * (200 + chance.nextInt(600));
                pieces += some;
                minor += cost;
                came(
                        shop,
                        TEA,
                        some,
                        Money.ofMinor(cost, shop.shop().currency()).toString().replace("SAR ", ""));
            }
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            long sold = 1 + chance.nextInt(9);
            till.sell(till.scan(till.basket(), "TEA", Quantity.pieces(sold)).orElseThrow(), sar("500.00"))
                    .orElseThrow();
            var some = List.of(new GoodsIssue.Line(TEA, Quantity.pieces(5)));
            shop.stock().send("T-1", MAIN, TOWN, some).orElseThrow();
            shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(5)), false).orElseThrow();
            shop.stock().retail().close("R-1", "", Ratio.AVERAGE_COST).orElseThrow();
            Money all = Money.ofMinor(minor, shop.shop().currency());
            assertThat(shop.stock().value()).isEqualTo(all.ratio(pieces - sold, pieces, Rounding.HALF_UP));
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.open(Valuation.FIFO, BackDating.REPLAY, env);
                Mizan bare = Storehouse.open()) {
            var retail = shop.stock().retail();
            assertThat(why(retail.close("R", "nowhere", Ratio.CONVENTIONAL))).isEqualTo(StockReason.NO_LINES);
            assertThat(why(retail.close("R", "", Ratio.CONVENTIONAL))).isEqualTo(LandedReason.NO_RETAIL);
            assertThat(why(bare.stock().retail().close("R", "", Ratio.CONVENTIONAL)))
                    .isEqualTo(HistoryReason.NOT_FURNISHED);
            shop.stock()
                    .valuing()
                    .change("V", List.of(TEA), Valuation.standard(new StandardCost(1, 100)))
                    .orElseThrow();
            assertThat(why(retail.estimate("", Ratio.CONVENTIONAL))).isEqualTo(StockReason.AT_STANDARD);
        }
    }
}
