// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.GULF;
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

import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Purchases and sales that are told late, by examples. */
class LateBuyingTest {
    private static final Instant EARLIER = BoughtLife.at(-5);

    private static Mizan shop(BackDating policy) {
        ManualEnv env = ManualEnv.at(BoughtLife.BEGIN, 1);
        return BoughtLife.open(BoughtLife.shop(Valuation.FIFO, policy, env));
    }

    private static DocumentId receipt(Mizan shop, String note) {
        return shop.buy().landed().receipts(note).get(0).document();
    }

    /** frappe/erpnext: a receipt of 10 where 8 came; 6 are sold by then. */
    @Test
    void eightOfTenCameAndTheOrderWaitsForTwoAgain() {
        try (Mizan shop = shop(BackDating.REPLAY)) {
            ordered(shop, "PO-1", at(TEA, 10, "5.00"));
            shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 10))).orElseThrow();
            assertThat(shop.buy().order("PO-1").orElseThrow().order().stage()).isEqualTo(Stage.CLOSED);
            var late = shop.stock()
                    .late()
                    .correct("C-1", receipt(shop, "DN-1"), List.of(goods(TEA, 8)))
                    .orElseThrow();
            assertThat(late.goods().changes()).containsExactly(at(TEA, -2, "-10.00"));
            assertThat(shop.buy().order("PO-1").orElseThrow().order().stage()).isEqualTo(Stage.APPROVED);
            assertThat(shop.buy().backOrders()).hasSize(1);
            assertThat(shop.buy().notInvoiced()).isEqualTo(sar("40.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
            assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE).isZero()).isTrue();
            shop.stock()
                    .late()
                    .correct("C-2", receipt(shop, "DN-1"), List.of(goods(TEA, 9)))
                    .orElseThrow();
            assertThat(shop.stock().value()).isEqualTo(sar("45.00"));
            assertThat(shop.buy().notInvoiced()).isEqualTo(sar("45.00"));
        }
    }

    @Test
    void goodsOfNoOrderCostInProportion() {
        try (Mizan shop = shop(BackDating.REPLAY)) {
            shop.stock()
                    .receive("DN-1", List.of(new GoodsReceipt.Line(RICE, Quantity.pieces(3), sar("10.00"))))
                    .orElseThrow();
            shop.stock()
                    .late()
                    .correct("C-1", receipt(shop, "DN-1"), List.of(goods(RICE, 2)))
                    .orElseThrow();
            assertThat(shop.stock().value()).isEqualTo(sar("6.67"));
            shop.stock()
                    .late()
                    .correct("C-2", receipt(shop, "DN-1"), List.of(goods(RICE, 3)))
                    .orElseThrow();
            assertThat(shop.stock().value()).isEqualTo(sar("10.00"));
        }
    }

    @Test
    void aBillThatWasDisputedForGoodsThatHadComeIsAcceptedAfterThem() {
        try (Mizan shop = shop(BackDating.REPLAY)) {
            ordered(shop, "PO-1", at(TEA, 10, "5.00"));
            var bill = new SupplierBill(
                    "B-1", "PO-1", LocalDate.of(2026, 10, 20), List.of(at(TEA, 10, "5.00")), sar("7.50"), false);
            shop.buy().bill(bill).orElseThrow();
            assertThat(shop.buy().disputes()).hasSize(1);
            shop.buy().close("PO-1", "nobody saw it come").orElseThrow();
            shop.stock()
                    .late()
                    .receive("PO-1", "DN-1", EARLIER, List.of(goods(TEA, 10)))
                    .orElseThrow();
            shop.buy().acceptDispute(GULF, "B-1").orElseThrow();
            assertThat(shop.buy().notInvoiced().isZero()).isTrue();
            assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-57.50"));
        }
    }

    /** 40.00 of freight are for eight pieces, wherever they are by now, and none of it for the two that never came. */
    @Test
    void freightIsSharedByWhatReallyCame() {
        try (Mizan shop = shop(BackDating.REPLAY)) {
            ordered(shop, "PO-1", at(TEA, 10, "5.00"), at(RICE, 4, "10.00"));
            shop.buy()
                    .receive("PO-1", "DN-1", List.of(goods(TEA, 10), goods(RICE, 4)))
                    .orElseThrow();
            DocumentId receipt = receipt(shop, "DN-1");
            shop.stock()
                    .late()
                    .correct("C-1", receipt, List.of(goods(TEA, 8), goods(RICE, 0)))
                    .orElseThrow();
            var freight = ChargesBill.of(
                    NILE,
                    "F-1",
                    LocalDate.of(2026, 10, 20),
                    List.of(Charge.of(Charge.Kind.FREIGHT, sar("40.00"), AllocationBasis.EQUAL)),
                    List.of(receipt),
                    sar("6.00"));
            var charged = shop.buy().landed().charge(freight).orElseThrow();
            assertThat(charged.stock()).isEqualTo(sar("40.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("80.00"));
            assertThat(shop.stock().list().stream()
                            .filter(it -> it.sku().equals(TEA))
                            .map(it -> it.value())
                            .toList())
                    .containsExactly(sar("80.00"));
        }
    }

    /** Money and revenue are of today, VAT and goods of the day of the paper. */
    @Test
    void aSaleOnPaperTakesTheGoodsThatLayThereThen() {
        try (Mizan shop = shop(BackDating.REPLAY)) {
            ordered(shop, "PO-1", at(TEA, 10, "5.00"));
            ordered(shop, "PO-2", at(TEA, 10, "7.00"));
            shop.stock()
                    .late()
                    .receive("PO-2", "DN-2", BoughtLife.at(-30), List.of(goods(TEA, 10)))
                    .orElseThrow();
            shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 10))).orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.sell(till.scan(till.basket(), "TEA", Quantity.pieces(10)).orElseThrow(), sar("200.00"))
                    .orElseThrow();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("70.00"));
            Instant paper = BoughtLife.at(-26);
            var basket = till.scan(till.basket(), "TEA", Quantity.pieces(4)).orElseThrow();
            var sale = till.onPaper()
                    .sell("P-17", paper, basket, List.of(new Cash(sar("46.00"))))
                    .orElseThrow();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("90.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("30.00"));
            var recorded = shop.log().document(sale.goods().id()).orElseThrow();
            assertThat(recorded.times().taxPoint()).isEqualTo(LocalDate.of(2026, 10, 19));
            assertThat(recorded.times().businessDate().date()).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(till.session().opened().orElseThrow().totals().toString())
                    .contains("taken=16100");
        }
    }

    @Test
    void whatCanNotHaveBeenIsRefusedAndChangesNothing() {
        try (Mizan shop = shop(BackDating.REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW)) {
            ordered(shop, "PO-1", at(TEA, 10, "5.00"));
            shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 6))).orElseThrow();
            shop.buy().sendBack("PO-1", "RN-1", List.of(goods(TEA, 3))).orElseThrow();
            var digests = shop.digests();
            var late = shop.stock().late();
            DocumentId receipt = receipt(shop, "DN-1");
            assertThat(why(late.receive("PO-1", "DN-9", BoughtLife.at(9), List.of(goods(TEA, 1)))))
                    .isEqualTo(HistoryReason.NOT_YET);
            assertThat(why(late.receive("PO-1", "DN-9", EARLIER, List.of(goods(TEA, 5)))))
                    .isEqualTo(PurchaseReason.TOO_MUCH);
            assertThat(why(late.sendBack("PO-1", "RN-9", EARLIER, List.of(goods(TEA, 4)))))
                    .isEqualTo(PurchaseReason.NOT_KEPT);
            assertThat(why(late.correct("C", receipt, List.of(goods(TEA, 2))))).isEqualTo(PurchaseReason.NOT_KEPT);
            assertThat(why(late.correct("C", receipt, List.of(goods(TEA, 11))))).isEqualTo(PurchaseReason.TOO_MUCH);
            assertThat(why(late.correct("C", receipt, List.of(goods(TEA, 6))))).isEqualTo(CorrectionReason.NOTHING);
            assertThat(why(late.correct("C", receipt, List.of(goods(TEA, -1))))).isEqualTo(CorrectionReason.BELOW_ZERO);
            assertThat(why(late.correct("C", receipt, List.of(goods(RICE, 1)))))
                    .isEqualTo(CorrectionReason.UNKNOWN_LINE);
            assertThat(why(late.correct("C", receipt, List.of(goods(TEA, 5), goods(TEA, 5)))))
                    .isEqualTo(CorrectionReason.NAMED_TWICE);
            var kilo = new dev.mizan.inventory.purchase.Goods(TEA, Quantity.of("1", Unit.KILOGRAM));
            assertThat(why(late.correct("C", receipt, List.of(kilo)))).isEqualTo(CorrectionReason.OTHER_UNIT);
            DocumentId nowhere = new DocumentId(receipt.lane(), 9999);
            assertThat(why(late.correct("C", nowhere, List.of(goods(TEA, 5))))).isEqualTo(LandedReason.UNKNOWN_RECEIPT);
            assertThat(shop.digests()).isEqualTo(digests);
            shop.stock()
                    .receive(
                            "DN-2",
                            List.of(
                                    new GoodsReceipt.Line(RICE, Quantity.pieces(3), sar("10.00")),
                                    new GoodsReceipt.Line(RICE, Quantity.pieces(3), sar("12.00"))))
                    .orElseThrow();
            assertThat(why(late.correct("C", receipt(shop, "DN-2"), List.of(goods(RICE, 5)))))
                    .isEqualTo(CorrectionReason.SEVERAL_LINES);
        }
    }
}
