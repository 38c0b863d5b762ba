// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.worth.Realisable;
import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.inventory.worth.WriteDownReason;
import dev.mizan.inventory.worth.WrittenDown;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The lower of cost and net realisable value, as the office works with it. */
class WorthTest {
    private static final AccountRole OFF = new AccountRole("write-down");
    private static final AccountRole LOSS = new AccountRole("write-down-loss");

    private static Mizan open() {
        Mizan shop = Storehouse.open(Storehouse.withTown());
        shop.books().furnish().orElseThrow();
        return shop;
    }

    /** 50 pieces at 10.00. */
    private static Mizan fifty() {
        Mizan shop = open();
        shop.stock()
                .receive("DN-1", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(50), sar("500.00"))))
                .orElseThrow();
        return shop;
    }

    private static Outcome<StockWrittenDown> assess(Mizan shop, Sku sku, String each) {
        return shop.stock().worth().assess("NRV-" + each, List.of(new Realisable(sku, sar(each))));
    }

    private static void lose(Mizan shop, long pieces) {
        shop.stock()
                .adjust(
                        AdjustmentReason.DAMAGE,
                        "gone",
                        List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-pieces))))
                .orElseThrow();
    }

    private static void stands(Mizan shop, String off) {
        assertThat(Storehouse.balance(shop, OFF)).isEqualTo(sar(off).negated());
        assertThat(Storehouse.balance(shop, LOSS)).isEqualTo(sar(off));
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    @Example
    void fiftyAt10ThatBring750AreWrittenDownBy125AndUpAgainByNoMore() {
        try (Mizan shop = fifty()) {
            assertThat(assess(shop, TEA, "7.50").orElseThrow().down()).isEqualTo(sar("125.00"));
            stands(shop, "125.00");
            assertThat(shop.stock().value()).isEqualTo(sar("500.00"));
            assertThat(shop.stock().worth().carried())
                    .containsExactly(
                            new WrittenDown(TEA, Quantity.pieces(50), sar("500.00"), sar("125.00"), sar("7.50")));
            assertThat(shop.stock().worth().carried().get(0).carrying()).isEqualTo(sar("375.00"));
            assertThat(assess(shop, TEA, "9.00").orElseThrow().up()).isEqualTo(sar("75.00"));
            stands(shop, "50.00");
            assertThat(assess(shop, TEA, "12.00").orElseThrow().up()).isEqualTo(sar("50.00"));
            stands(shop, "0.00");
            assertThat(shop.stock().worth().carried()).isEmpty();
            assertThat(why(assess(shop, TEA, "13.00"))).isEqualTo(WriteDownReason.NO_CHANGE);
        }
    }

    @Example
    void theBalanceSheetCarriesGoodsAtTheLowerOfTheTwo() {
        try (Mizan shop = fifty()) {
            LocalDate day = LocalDate.of(2026, 11, 22);
            var before = shop.books().balanceSheet(day);
            assess(shop, TEA, "7.50").orElseThrow();
            var after = shop.books().balanceSheet(day);
            assertThat(after.resultOfYear().minus(before.resultOfYear())).isEqualTo(sar("-125.00"));
        }
    }

    @Example
    void whatWasWrittenDownOfGoodsThatAreGoneIsLetGoAtTheEndOfThePeriod() {
        try (Mizan shop = fifty()) {
            assess(shop, TEA, "7.50").orElseThrow();
            lose(shop, 20);
            assertThat(shop.stock().worth().again("M-11").orElseThrow().up()).isEqualTo(sar("50.00"));
            stands(shop, "75.00");
            assertThat(why(shop.stock().worth().again("M-11"))).isEqualTo(WriteDownReason.NO_CHANGE);
            lose(shop, 29);
            assertThat(shop.stock().worth().again("M-12").orElseThrow().up()).isEqualTo(sar("72.50"));
            lose(shop, 1);
            shop.stock().worth().again("M-13").orElseThrow();
            stands(shop, "0.00");
            assertThat(why(shop.stock().worth().again("M-14"))).isEqualTo(StockReason.NO_LINES);
        }
    }

    @Example
    void eachRefusalHasItsNameAndChangesNothing() {
        try (Mizan bare = Storehouse.open()) {
            stocked(bare, TEA, 3);
            assertThat(why(assess(bare, TEA, "1.00"))).isEqualTo(WriteDownReason.NOT_FURNISHED);
        }
        try (Mizan shop = fifty()) {
            var before = shop.digests();
            var worth = shop.stock().worth();
            Realisable tea = new Realisable(TEA, sar("1.00"));
            assertThat(why(worth.assess("N", List.of()))).isEqualTo(StockReason.NO_LINES);
            assertThat(why(worth.assess("N", List.of(tea, tea)))).isEqualTo(WriteDownReason.NAMED_TWICE);
            assertThat(why(assess(shop, Sku.of("NONE"), "1.00"))).isEqualTo(StockReason.UNKNOWN_ITEM);
            assertThat(why(worth.assess("N", List.of(new Realisable(TEA, Money.of("1.00", Currency.USD))))))
                    .isEqualTo(StockReason.CURRENCY_DIFFERS);
            assertThat(why(assess(shop, TEA, "10.00"))).isEqualTo(WriteDownReason.NO_CHANGE);
            assertThat(shop.digests()).isEqualTo(before);
        }
    }

    /** Whatever comes, goes and is said: what is off is what the last look says, never more than the cost, and one sum. */
    @Property(tries = 10)
    void goodsAreNeverCarriedAboveTheirCostNorBelowNothing(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("worth").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            shop.books().furnish().orElseThrow();
            for (int step = 0; step < 12; step++) {
                stocked(shop, chance.nextBoolean() ? TEA : RICE, 1 + chance.nextInt(9));
                if (shop.stock().onHand(TEA).orElseThrow().steps() > 2) {
                    lose(shop, 1 + chance.nextInt(2));
                }
                Money tea = Money.ofMinor(chance.nextInt(800) - 100, Currency.SAR);
                Money rice = Money.ofMinor(chance.nextInt(800), Currency.SAR);
                shop.stock().worth().assess("N-" + step, List.of(new Realisable(TEA, tea), new Realisable(RICE, rice)));
                Money sum = sar("0.00");
                for (WrittenDown item : shop.stock().worth().carried()) {
                    Money each = item.sku().equals(TEA) ? tea : rice;
                    Money brings = Money.ofMinor(
                            Math.max(each.minor(), 0) * item.quantity().steps(), Currency.SAR);
                    assertThat(item.down()).isGreaterThan(sar("0.00"));
                    assertThat(item.carrying()).isEqualTo(brings).isLessThan(item.cost());
                    sum = sum.plus(item.down());
                }
                assertThat(Storehouse.balance(shop, OFF)).isEqualTo(sum.negated());
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            }
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }
}
