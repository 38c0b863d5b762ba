// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.serial.PieceOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pieces that are told apart, on their way to another store and back to their supplier. */
class SerialsAwayTest {
    private static final PieceOf A = new PieceOf(TEA, "A");
    private static final PieceOf B = new PieceOf(TEA, "B");
    private final Mizan shop = Storehouse.open(Storehouse.withTown());

    @BeforeEach
    void twoPiecesAtTheirOwnCosts() {
        shop.serials().track(TEA).orElseThrow();
        shop.serials()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("10.00")),
                                new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("30.00"))),
                        List.of(A, B))
                .orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPieceOnItsWayIsNowhereElseAndArrivesAtItsOwnCost() {
        shop.serials().send("T-1", MAIN, TOWN, List.of(A, B)).orElseThrow();
        assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(sar("40.00"));
        assertThat(shop.serials().onTheWay("T-1")).hasSize(2);
        assertThat(shop.serials().at(MAIN, TEA)).isEmpty();
        assertThat(why(shop.serials().move("M-1", MAIN, TOWN, List.of(A)))).isEqualTo(SerialReason.NOT_HERE);
        shop.serials().receive("T-1", List.of(A), false).orElseThrow();
        assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(sar("30.00"));
        assertThat(why(shop.serials().receive("T-1", List.of(A), true))).isEqualTo(SerialReason.NOT_HERE);
        shop.serials().receive("T-1", List.of(), true).orElseThrow();
        assertThat(balance(shop, AccountRole.STOCK_ADJUSTMENT)).isEqualTo(sar("30.00"));
        assertThat(shop.serials().find(TEA, "B").orElseThrow().isLost()).isTrue();
        assertThat(shop.stock().value()).isEqualTo(sar("10.00"));
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    @Test
    void noTransferOfPiecesIsReceivedOrLostWithoutNamingThem() {
        shop.serials().send("T-1", MAIN, TOWN, List.of(A, B)).orElseThrow();
        assertThat(why(shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(1)), false)))
                .isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(shop.stock().receive("T-1", Map.of(), true))).isEqualTo(SerialReason.NAME_THE_PIECE);
    }

    @Test
    void aPieceGoesBackToItsSupplierAtItsOwnCostAndMayComeAgain() {
        Storehouse.ordered(shop, "PO-1", Storehouse.at(TEA, 2, "15.00"));
        PieceOf c = new PieceOf(TEA, "C");
        shop.serials()
                .receive("PO-1", "DN-2", List.of(Storehouse.goods(TEA, 1)), List.of(c))
                .orElseThrow();
        var back = shop.serials().sendBack("PO-1", "RN-1", List.of(c)).orElseThrow();
        assertThat(back.claims().get(0).worth()).isEqualTo(sar("15.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
        assertThat(shop.serials().find(TEA, "C").orElseThrow().isLost()).isTrue();
        assertThat(why(shop.serials().sendBack("PO-1", "RN-2", List.of(c)))).isEqualTo(SerialReason.NOT_HERE);
        shop.serials()
                .receive("PO-1", "DN-3", List.of(Storehouse.goods(TEA, 1)), List.of(c))
                .orElseThrow();
        assertThat(shop.serials().at(MAIN, TEA)).hasSize(3);
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }
}
