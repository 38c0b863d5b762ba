// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.late.LatePieces;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pieces that a goods receipt told wrongly, by examples. */
class PiecesRightTest {
    private static Mizan shop() {
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        Mizan shop = BoughtLife.open(BoughtLife.shop(Valuation.FIFO, BackDating.REPLAY, env));
        shop.serials().track(TEA).orElseThrow();
        return shop;
    }

    private static List<PieceOf> tea(String... serials) {
        return Stream.of(serials).map(it -> new PieceOf(TEA, it)).toList();
    }

    private static DocumentId receipt(Mizan shop, String note) {
        return shop.buy().landed().receipts(note).get(0).document();
    }

    private static void comes(Mizan shop, String note, String cost, String... serials) {
        var line = new GoodsReceipt.Line(TEA, Quantity.pieces(serials.length), sar(cost));
        shop.serials().receive(note, List.of(line), tea(serials)).orElseThrow();
    }

    private static void freight(Mizan shop, String bill, String amount, DocumentId receipt) {
        shop.buy()
                .landed()
                .charge(ChargesBill.of(
                        NILE,
                        bill,
                        LocalDate.of(2026, 10, 20),
                        List.of(Charge.of(Charge.Kind.FREIGHT, sar(amount), AllocationBasis.EQUAL)),
                        List.of(receipt),
                        sar("0.00")))
                .orElseThrow();
    }

    private static Money cost(Mizan shop, String serial) {
        return Money.ofMinor(
                shop.serials().find(TEA, serial).orElseThrow().cost(),
                sar("0.00").currency());
    }

    @Test
    void aNumberThatWasReadWronglyKeepsItsCostAndMovesNoStock() {
        try (Mizan shop = shop()) {
            comes(shop, "DN-1", "30.00", "A1", "A2", "A3");
            freight(shop, "F-1", "6.00", receipt(shop, "DN-1"));
            var inventory = balance(shop, AccountRole.INVENTORY);
            shop.stock()
                    .late()
                    .pieces()
                    .correct("C-1", receipt(shop, "DN-1"), tea("A3"), tea("A8"))
                    .orElseThrow();
            assertThat(cost(shop, "A8")).isEqualTo(sar("12.00"));
            assertThat(balance(shop, AccountRole.INVENTORY)).isEqualTo(inventory);
            assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(3));
            assertThat(shop.serials().find(TEA, "A3").map(Piece::where)).contains(PiecesMoved.NEVER);
            freight(shop, "F-2", "3.00", receipt(shop, "DN-1"));
            assertThat(cost(shop, "A8")).isEqualTo(sar("13.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("39.00"));
        }
    }

    /** Each line goes on bearing its own part of a bill, and only its numbers can be put right. */
    @Test
    void aNumberIsPutRightInAReceiptOfSeveralLines() {
        try (Mizan shop = shop()) {
            var dear = new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("30.00"));
            var cheap = new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("10.00"));
            shop.serials()
                    .receive("DN-1", List.of(dear, cheap), tea("A1", "A2"))
                    .orElseThrow();
            var late = shop.stock().late().pieces();
            assertThat(why(late.correct("C-1", receipt(shop, "DN-1"), tea("A1"), tea())))
                    .isEqualTo(CorrectionReason.SEVERAL_LINES);
            late.correct("C-1", receipt(shop, "DN-1"), tea("A1"), tea("A9")).orElseThrow();
            shop.buy()
                    .landed()
                    .charge(ChargesBill.of(
                            NILE,
                            "F-1",
                            LocalDate.of(2026, 10, 20),
                            List.of(Charge.of(Charge.Kind.FREIGHT, sar("4.00"), AllocationBasis.VALUE)),
                            List.of(receipt(shop, "DN-1")),
                            sar("0.00")))
                    .orElseThrow();
            assertThat(cost(shop, "A9")).isEqualTo(sar("33.00"));
            assertThat(cost(shop, "A2")).isEqualTo(sar("11.00"));
        }
    }

    @Test
    void aPieceThatDidNotComeTakesItsCostAlongAndMayComeLater() {
        try (Mizan shop = shop()) {
            comes(shop, "DN-1", "10.00", "A1", "A2", "A3");
            var late = shop.stock().late().pieces();
            late.correct("C-1", receipt(shop, "DN-1"), tea("A2"), List.of()).orElseThrow();
            assertThat(shop.stock().value()).isEqualTo(cost(shop, "A1").plus(cost(shop, "A3")));
            assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE).isZero()).isTrue();
            assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).negated())
                    .isEqualTo(shop.stock().value());
            late.correct("C-2", receipt(shop, "DN-1"), List.of(), tea("A2")).orElseThrow();
            assertThat(cost(shop, "A2")).isEqualTo(sar("3.33"));
            freight(shop, "F-1", "9.00", receipt(shop, "DN-1"));
            assertThat(cost(shop, "A2")).isEqualTo(sar("6.33"));
        }
    }

    /** frappe/erpnext: the order is open again for what did not come; the rest keeps its price. */
    @Test
    void anOrderWaitsForThePieceThatDidNotComeAndFreightIsForTheOthers() {
        try (Mizan shop = shop()) {
            ordered(shop, "PO-1", at(TEA, 4, "5.00"));
            shop.serials()
                    .receive("PO-1", "DN-1", List.of(goods(TEA, 4)), tea("A1", "A2", "A3", "A4"))
                    .orElseThrow();
            shop.stock()
                    .late()
                    .pieces()
                    .correct("C-1", receipt(shop, "DN-1"), tea("A4", "A2"), tea())
                    .orElseThrow();
            assertThat(shop.buy().orders().coming(shop.stock().place(), TEA))
                    .singleElement()
                    .matches(it -> it.quantity().equals(Quantity.pieces(2)));
            assertThat(shop.buy().notInvoiced()).isEqualTo(sar("10.00"));
            freight(shop, "F-1", "4.00", receipt(shop, "DN-1"));
            assertThat(shop.stock().value()).isEqualTo(sar("14.00"));
            assertThat(cost(shop, "A1")).isEqualTo(sar("7.00"));
        }
    }

    @Test
    void whatCanNotHaveBeenIsRefusedByNameAndChangesNothing() {
        try (Mizan shop = shop()) {
            comes(shop, "DN-1", "30.00", "A1", "A2", "A3", "A4");
            comes(shop, "DN-2", "30.00", "B1");
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.scan(till.basket(), "TEA")
                    .then(it -> it.piece(1, "A1"))
                    .then(it -> till.sell(it, sar("50.00")))
                    .orElseThrow();
            shop.serials()
                    .move("M-1", shop.stock().place(), new PlaceId("town"), tea("A2"))
                    .orElseThrow();
            shop.serials().lose(AdjustmentReason.DAMAGE, "D-1", tea("A4")).orElseThrow();
            Object before = shop.digests();
            LatePieces late = shop.stock().late().pieces();
            DocumentId receipt = receipt(shop, "DN-1");
            assertThat(why(late.correct("C", receipt, tea("A1"), tea()))).isEqualTo(SerialReason.SOLD);
            assertThat(why(late.correct("C", receipt, tea("A2"), tea()))).isEqualTo(SerialReason.NOT_HERE);
            assertThat(why(late.correct("C", receipt, tea("A4"), tea()))).isEqualTo(SerialReason.NOT_HERE);
            assertThat(why(late.correct("C", receipt, tea("A9"), tea()))).isEqualTo(SerialReason.UNKNOWN);
            assertThat(why(late.correct("C", receipt, tea("A3", "A3"), tea()))).isEqualTo(SerialReason.TWICE);
            assertThat(why(late.correct("C", receipt, tea(), tea("A9", "A9")))).isEqualTo(SerialReason.TWICE);
            assertThat(why(late.correct("C", receipt, tea("A3"), tea("B1")))).isEqualTo(SerialReason.EXISTS);
            assertThat(why(late.correct("C", receipt, tea("B1"), tea()))).isEqualTo(CorrectionReason.NOT_WITH_IT);
            assertThat(why(late.correct("C", receipt, tea(), tea()))).isEqualTo(CorrectionReason.NOTHING);
            assertThat(why(late.correct("C", receipt, tea(), List.of(new PieceOf(RICE, "R1")))))
                    .isEqualTo(SerialReason.NOT_TRACKED);
            assertThat(why(shop.stock().late().correct("C", receipt, List.of(goods(TEA, 3)))))
                    .isEqualTo(CorrectionReason.TOLD_APART);
            var line = new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("9.00"));
            assertThat(why(late.receive("DN-0", shop.stock().place(), BoughtLife.at(-5), List.of(line), tea("A4"))))
                    .isEqualTo(SerialReason.EXISTS);
            assertThat(shop.digests()).isEqualTo(before);
        }
    }
}
