// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.serial.PieceTrace;
import dev.mizan.suite.serial.SerialDoor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SerialsTest {
    private static final PlaceId TOWN = new PlaceId("town");

    private final Mizan shop = Storehouse.open(Storehouse.withTown());
    private final SerialDoor serials = shop.serials();
    private final TillDoor till = shop.till("T1");

    SerialsTest() {
        serials.track(TEA).orElseThrow();
        till.open(sar("100.00")).orElseThrow();
    }

    @AfterEach
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private Outcome<?> receive(String cost, String... numbers) {
        return serials.receive(
                "DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(numbers.length), sar(cost))), pieces(numbers));
    }

    private static List<PieceOf> pieces(String... numbers) {
        return List.of(numbers).stream().map(it -> new PieceOf(TEA, it)).toList();
    }

    /** A GS1 DataMatrix with the item and the piece. */
    private Outcome<Basket> scan(Basket basket, String serial) {
        return till.scan(basket, "]d2010628100000001421" + serial);
    }

    private Outcome<Sale> sell(String serial) {
        return till.sell(scan(till.basket(), serial).orElseThrow(), sar("11.50"));
    }

    @Test
    void eachPieceLeavesAtWhatItHadCostItselfAndComesBackAtThat() {
        receive("100.00", "A", "B", "C").orElseThrow();
        receive("90.00", "D").orElseThrow();
        assertThat(serials.at(shop.stock().place(), TEA))
                .extracting(it -> it.serial() + it.cost())
                .containsExactly("A3333", "B3334", "C3333", "D9000");
        Sale sale = sell("D").orElseThrow();
        assertThat(sale.recorded().fact(StockIssued.class).orElseThrow().total())
                .isEqualTo(sar("90.00"));
        assertThat(sell("B")
                        .orElseThrow()
                        .recorded()
                        .fact(StockIssued.class)
                        .orElseThrow()
                        .total())
                .isEqualTo(sar("33.34"));
        assertThat(shop.stock().value()).isEqualTo(sar("66.66"));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("156.66"));
        assertThat(serials.trace(TEA, "D"))
                .extracting(PieceTrace::to)
                .containsExactly("main", PiecesMoved.CUSTOMER, "main");
        assertThat(serials.trace(TEA, "D").get(1).document()).isEqualTo(sale.id());
    }

    @Test
    void aPieceIsSoldOnceAndAnUnknownOneNever() {
        receive("66.00", "A", "B").orElseThrow();
        sell("A").orElseThrow();
        assertThat(why(sell("A"))).isEqualTo(SerialReason.SOLD);
        assertThat(why(sell("Z"))).isEqualTo(SerialReason.UNKNOWN);
        assertThat(why(till.sell(till.scan(till.basket(), "TEA").orElseThrow(), sar("11.50"))))
                .isEqualTo(SerialReason.NAME_THE_PIECE);
        Basket one = scan(till.basket(), "B").orElseThrow();
        assertThat(why(scan(one, "B"))).isEqualTo(BasketReason.PIECE_TWICE);
        assertThat(why(one.change(1, Quantity.pieces(2)))).isEqualTo(BasketReason.NOT_ONE_PIECE);
        assertThat(why(one.piece(1, "no blank"))).isEqualTo(BasketReason.NO_SERIAL);
        assertThat(why(receive("10.00", "A"))).isEqualTo(SerialReason.EXISTS);
        assertThat(why(receive("10.00", "E", "E"))).isEqualTo(SerialReason.TWICE);
        assertThat(why(shop.stock()
                        .receive("DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("5.00"))))))
                .isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(1));
    }

    @Test
    void aReturnWithoutAReceiptTakesWhatWasSoldAndNothingElse() {
        receive("66.00", "A", "B").orElseThrow();
        var held = till.price(scan(till.basket(), "A").orElseThrow()).orElseThrow();
        assertThat(why(till.takeBack(held, ReturnCause.CHANGED_MIND))).isEqualTo(SerialReason.NOT_SOLD);
        sell("A").orElseThrow();
        till.takeBack(held, ReturnCause.CHANGED_MIND).orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("66.00"));
        var strange = till.price(scan(till.basket(), "Z").orElseThrow()).orElseThrow();
        assertThat(why(till.takeBack(strange, ReturnCause.CHANGED_MIND))).isEqualTo(SerialReason.UNKNOWN);
    }

    @Test
    void aPieceThatIsBeingPaidIsNotSoldByAnotherTillAndIsBookedWhenItIsPaid() {
        receive("66.00", "A", "B").orElseThrow();
        var priced = till.price(scan(till.basket(), "A").orElseThrow()).orElseThrow();
        var card = new PlannedTender(TenderKind.CARD, priced.total(), new PaymentKey("card-1"));
        var begun = till.beginTender(priced, List.of(card)).orElseThrow();
        assertThat(begun.basket(shop.shop().store(), dev.mizan.core.basket.Shopper.WALK_IN)
                        .orElseThrow()
                        .line(0)
                        .serial())
                .contains("A");
        assertThat(why(sell("A"))).isEqualTo(SerialReason.BEING_SOLD);
        assertThat(why(serials.lose(AdjustmentReason.THEFT, "x", pieces("A")))).isEqualTo(SerialReason.BEING_SOLD);
        till.abandon(begun.checkout(), "left").orElseThrow();
        sell("A").orElseThrow();
    }

    @Test
    void aCountFindsWhatIsMissingAndWhatIsBack() {
        receive("90.00", "A", "B", "C").orElseThrow();
        sell("C").orElseThrow();
        assertThat(why(serials.count("C-0", TEA, List.of("A", "B", "C")))).isEqualTo(SerialReason.SOLD);
        assertThat(why(serials.count("C-0", TEA, List.of("A", "Z")))).isEqualTo(SerialReason.UNKNOWN);
        assertThat(why(serials.count("C-0", RICE, List.of()))).isEqualTo(SerialReason.NOT_TRACKED);
        assertThat(serials.count("C-1", TEA, List.of("A")).orElseThrow().missing())
                .containsExactly(new PieceOf(TEA, "B"));
        assertThat(shop.stock().value()).isEqualTo(sar("30.00"));
        assertThat(why(sell("B"))).isEqualTo(SerialReason.NOT_HERE);
        assertThat(serials.count("C-2", TEA, List.of("B")).orElseThrow())
                .satisfies(it -> assertThat(it.foundAgain()).containsExactly(new PieceOf(TEA, "B")))
                .satisfies(it -> assertThat(it.missing()).containsExactly(new PieceOf(TEA, "A")));
        assertThat(shop.stock().value()).isEqualTo(sar("30.00"));
        receive("70.00", "A").orElseThrow();
        assertThat(serials.find(TEA, "A").orElseThrow().cost()).isEqualTo(7000);
    }

    @Test
    void noOtherFlowMovesPiecesWithoutNamingThem() {
        receive("90.00", "A", "B", "C").orElseThrow();
        var line = List.of(new GoodsIssue.Line(TEA, Quantity.pieces(1)));
        PlaceId main = shop.stock().place();
        assertThat(why(shop.stock().send("T-1", main, TOWN, line))).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(shop.stock().move("M-1", main, main.damaged(), line))).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(shop.stock()
                        .adjust(
                                AdjustmentReason.DAMAGE,
                                "d",
                                List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-1))))))
                .isEqualTo(SerialReason.NAME_THE_PIECE);
        serials.move("M-2", main, TOWN, pieces("B")).orElseThrow();
        assertThat(serials.at(TOWN, TEA)).extracting(it -> it.serial()).containsExactly("B");
        assertThat(why(sell("B"))).isEqualTo(SerialReason.NOT_HERE);
        serials.lose(AdjustmentReason.THEFT, "S-1", pieces("C")).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(1));
    }

    @Test
    void anItemIsTrackedBeforeAnyOfItIsThere() {
        Storehouse.stocked(shop, RICE, 3);
        assertThat(why(serials.track(RICE))).isEqualTo(SerialReason.STOCK_WITHOUT);
        shop.stock()
                .adjust(
                        AdjustmentReason.CORRECTION,
                        "out",
                        List.of(new StockAdjustment.Line(RICE, Quantity.pieces(-3))))
                .orElseThrow();
        serials.trackOnly(RICE).orElseThrow();
        serials.receive(
                        "DN",
                        List.of(
                                new GoodsReceipt.Line(RICE, Quantity.pieces(1), sar("10.00")),
                                new GoodsReceipt.Line(RICE, Quantity.pieces(1), sar("20.00"))),
                        List.of(new PieceOf(RICE, "R1"), new PieceOf(RICE, "R2")))
                .orElseThrow();
        Basket basket = till.scan(till.basket(), "RICE").orElseThrow();
        Sale sale = till.sell(basket.piece(1, "R1").orElseThrow(), sar("23.00")).orElseThrow();
        assertThat(sale.recorded().fact(StockIssued.class).orElseThrow().total())
                .isEqualTo(sar("15.00"));
    }
}
