// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 5: goods whose pieces are told apart, told late or with the wrong pieces: stock, pieces, values and books agree. */
class PiecesRightLaws {
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<AccountRole> ROLES = List.of(
            AccountRole.INVENTORY,
            AccountRole.COST_OF_SALES,
            AccountRole.GOODS_RECEIVED_NOT_INVOICED,
            AccountRole.PURCHASE_VARIANCE);

    /** The stock book of what is told anew is the same byte for byte; every piece costs what it does, on every day. */
    @Property(tries = 8)
    void piecesThatWereToldWronglyStandAsIfToldRight(@ForAll("methods") Valuation method, @ForAll long seed) {
        ManualEnv one = ManualEnv.at(BoughtLife.BEGIN, 1);
        ManualEnv other = ManualEnv.at(BoughtLife.BEGIN, 1);
        try (Mizan told = BoughtLife.open(BoughtLife.shop(method, BackDating.REPLAY, one));
                Mizan right = BoughtLife.open(BoughtLife.shop(method, BackDating.REPLAY, other))) {
            PieceLife late = new PieceLife(told, one, seed, true);
            PieceLife ordered = new PieceLife(right, other, seed, false);
            late.hours(40);
            ordered.hours(40);
            late.catchUp(new Random(seed));
            ordered.catchUp(new Random(seed));
            agrees(told);
            assertThat(told.stock().list()).isEqualTo(right.stock().list());
            assertThat(pieces(told, TEA)).isEqualTo(pieces(right, TEA));
            assertThat(pieces(told, RICE)).isEqualTo(pieces(right, RICE));
            assertThat(told.buy().notInvoiced()).isEqualTo(right.buy().notInvoiced());
            assertThat(told.digests().get("purchases"))
                    .isEqualTo(right.digests().get("purchases"));
            for (int day = 20; day <= 31; day++) {
                LocalDate on = LocalDate.of(2026, 10, day);
                assertThat(told.books().balanceSheet(on))
                        .isEqualTo(right.books().balanceSheet(on));
            }
            ROLES.forEach(role -> assertThat(balance(told, role)).as("%s", role).isEqualTo(balance(right, role)));
        }
    }

    /** Whatever the policy, and where October was closed before anything was put right. */
    @Property(tries = 8)
    void piecesStockAndBooksAgreeUnderEveryPolicy(
            @ForAll("methods") Valuation method, @ForAll BackDating policy, @ForAll long seed) {
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        try (Mizan shop = BoughtLife.open(BoughtLife.shop(method, policy, env))) {
            PieceLife life = new PieceLife(shop, env, seed, true);
            life.hours(30);
            agrees(shop);
            life.after(24 * 13);
            env.set(BoughtLife.at(24 * 13));
            shop.books().lock(END, Lock.HARD).orElseThrow();
            var october = shop.books().balanceSheet(END);
            life.hours(10);
            life.catchUp(new Random(seed));
            agrees(shop);
            life.hours(10);
            life.catchUp(new Random(seed + 1));
            agrees(shop);
            assertThat(shop.books().balanceSheet(END)).isEqualTo(october);
        }
    }

    @Property(tries = 3)
    void piecesPutRightAreTheSameFromSnapshotsAndFromReplay(@ForAll("methods") Valuation method, @ForAll long seed)
            throws IOException {
        Path file = Files.createTempDirectory("pieces").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        Shop kept = BoughtLife.shop(method, BackDating.REPLAY, env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = BoughtLife.open(kept)) {
            PieceLife life = new PieceLife(shop, env, seed, true);
            life.hours(20);
            life.catchUp(new Random(seed));
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static List<Piece> pieces(Mizan shop, Sku sku) {
        return shop.serials().at(shop.stock().place(), sku);
    }

    private static void agrees(Mizan shop) {
        for (Sku sku : List.of(TEA, RICE)) {
            assertThat(shop.stock().onHand(sku).orElseThrow().steps())
                    .isEqualTo(pieces(shop, sku).size());
        }
        long tea = shop.stock().list().stream()
                .filter(it -> it.sku().equals(TEA))
                .mapToLong(it -> it.value().minor())
                .sum();
        assertThat(pieces(shop, TEA).stream().mapToLong(Piece::cost).sum()).isEqualTo(tea);
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                .isEqualTo(shop.buy().notInvoiced().negated());
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
    }

    @Provide
    static Arbitrary<Valuation> methods() {
        return Arbitraries.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    }
}
