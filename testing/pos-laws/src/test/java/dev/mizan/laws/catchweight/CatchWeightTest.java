// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.catchweight.Dairy.CHEESE;
import static dev.mizan.laws.catchweight.Dairy.grams;
import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.scan.label.LabelTemplate;
import dev.mizan.core.scan.label.ScaleLabels;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.catchweight.CatchDoor;
import dev.mizan.suite.catchweight.CatchRow;
import dev.mizan.suite.catchweight.OrderPieces.Wanted;
import dev.mizan.suite.scan.ScannedGoods;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchWeightTest {
    private final Mizan shop = Dairy.open(Storehouse.shop()
            .policies(Policies.USUAL.labels(new ScaleLabels(List.of(LabelTemplate.of("21IIIIIWWWWWC"))))));
    private final CatchDoor wheels = shop.catchWeights();

    @AfterEach
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private static CatchRow row(long pieces, long grams) {
        return new CatchRow(CHEESE, pieces, grams(grams));
    }

    private static List<GoodsReceipt.Line> line(long grams, String cost) {
        return List.of(new GoodsReceipt.Line(CHEESE, grams(grams), sar(cost)));
    }

    private void stocked(long pieces, long grams, String cost) {
        wheels.receive("DN-1", line(grams, cost), Map.of(CHEESE, pieces)).orElseThrow();
    }

    private TillDoor till() {
        TillDoor till = shop.till("T1");
        till.open(sar("1000.00")).orElseThrow();
        return till;
    }

    private static String label(long grams) {
        String code = "21" + CHEESE + String.format(Locale.ROOT, "%05d", grams);
        return code + Gtin.checkDigit(code);
    }

    @Test
    void aScalesLabelIsOnePieceOfItsWeight() {
        stocked(3, 12_000, "360.00");
        TillDoor till = till();
        Basket two = till.scan(till.basket(), label(4_100))
                .then(it -> till.scan(it, label(3_700)))
                .orElseThrow();
        till.sell(two, sar("1000.00")).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(1, 4_200));
    }

    @Test
    void withTheLastPieceTheRestOfTheWeightLeavesByName() {
        stocked(2, 8_000, "240.00");
        TillDoor till = till();
        Basket both = till.scan(till.basket(), label(4_100))
                .then(it -> till.scan(it, label(3_800)))
                .orElseThrow();
        Sale sale = till.sell(both, sar("1000.00")).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(0, 0));
        StockAdjusted rest = sale.recorded().fact(StockAdjusted.class).orElseThrow();
        assertThat(rest.reason()).isEqualTo(AdjustmentReason.SHRINKAGE);
        assertThat(rest.steps().get(0)).isEqualTo(-100);
        assertThat(rest.stockChange()).isEqualTo(sar("-3.00"));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("237.00"));
        assertThat(shop.stock().value().isZero()).isTrue();
    }

    @Test
    void piecesThatWeighMoreThanWasToldAreTruedUpToo() {
        stocked(2, 8_000, "240.00");
        TillDoor till = till();
        Basket both = till.scan(till.basket(), label(4_400))
                .then(it -> till.scan(it, label(4_000)))
                .orElseThrow();
        till.sell(both, sar("1000.00")).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(0, 0));
        assertThat(shop.stock().value().isZero()).isTrue();
    }

    @Test
    void aWeightThatMayBeSeveralNumbersOfPiecesIsCountedFirst() {
        assertThat(why(shop.stock().receive("DN-2", line(14_400, "432.00")))).isEqualTo(CatchReason.COUNT_THE_PIECES);
        stocked(4, 14_400, "432.00");
        shop.stock().receive("DN-3", line(8_000, "240.00")).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(6, 22_400));
        TillDoor till = till();
        Basket basket = till.scan(till.basket(), CHEESE.value(), grams(14_400)).orElseThrow();
        assertThat(why(till.sell(basket, sar("1000.00")))).isEqualTo(CatchReason.COUNT_THE_PIECES);
        assertThat(why(basket.counted(1, 7).then(it -> till.sell(it, sar("1000.00")))))
                .isEqualTo(CatchReason.IMPLAUSIBLE);
        basket.counted(1, 4).then(it -> till.sell(it, sar("1000.00"))).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(2, 8_000));
    }

    @Test
    void aSymbolTellsWeightAndCountAtReceivingAndAtTheTill() {
        String three = "]d2010" + Dairy.BARCODE + "3103014400" + "303";
        String one = "]d2010" + Dairy.BARCODE + "3103004100";
        ScannedGoods so = shop.stock()
                .scan(ScannedGoods.NONE, three)
                .then(it -> shop.stock().scan(it, one))
                .then(it -> shop.stock().scan(it, "TEA"))
                .orElseThrow();
        assertThat(wheels.counted(so)).isEqualTo(Map.of(CHEESE, 4L));
        List<GoodsReceipt.Line> lines =
                List.of(new GoodsReceipt.Line(CHEESE, so.quantities().get(CHEESE), sar("540.00")));
        wheels.receive("DN-1", lines, wheels.counted(so)).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(4, 18_500));
        TillDoor till = till();
        till.scan(till.basket(), three)
                .then(it -> till.sell(it, sar("1000.00")))
                .orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(1, 4_100));
    }

    @Test
    void whatIsOrderedByThePieceIsBilledByWeightAndEndsWithTheLastPiece() {
        var terms = shop.buy().terms(GULF).orElseThrow();
        wheels.order("PO-1", terms, List.of(new Wanted(CHEESE, 5, sar("30.00"))))
                .orElseThrow();
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        assertThat(why(wheels.receive("PO-1", "DN-1", List.of(new Goods(CHEESE, grams(23_000))), Map.of(CHEESE, 6L))))
                .isEqualTo(CatchReason.MORE_THAN_ORDERED);
        wheels.receive("PO-1", "DN-1", List.of(new Goods(CHEESE, grams(12_900))), Map.of(CHEESE, 3L))
                .orElseThrow();
        assertThat(wheels.outstanding("PO-1")).isEqualTo(Map.of(CHEESE, 2L));
        wheels.receive("PO-1", "DN-2", List.of(new Goods(CHEESE, grams(7_100))), Map.of(CHEESE, 2L))
                .orElseThrow();
        assertThat(shop.buy().order("PO-1").orElseThrow().order().stage()).isEqualTo(PurchaseOrder.Stage.CLOSED);
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("600.00"));
        var bill = SupplierBill.of(
                "B-1",
                "PO-1",
                LocalDate.of(2026, 11, 22),
                List.of(new PricedGoods(CHEESE, grams(20_000), sar("30.00"))),
                sar("90.00"));
        assertThat(shop.buy().bill(bill).orElseThrow().disputed().isZero()).isTrue();
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("0.00"));
        wheels.sendBack("PO-1", "R-1", List.of(new Goods(CHEESE, grams(4_000))), Map.of(CHEESE, 1L))
                .orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(4, 16_000));
    }

    @Test
    void aPartOfALineComesBackWithItsShareOfThePieces() {
        stocked(3, 12_000, "360.00");
        TillDoor till = till();
        var basket = till.scan(till.basket(), CHEESE.value(), grams(12_300))
                .then(it -> it.counted(1, 3))
                .orElseThrow();
        Sale sale = till.sell(basket, sar("1000.00")).orElseThrow();
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, grams(4_000))), ReturnCause.FAULTY)
                .orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(1, 4_000));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, grams(8_300))), ReturnCause.FAULTY)
                .orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(3, 12_300));
    }

    @Test
    void aSaleThatWasBegunRemembersItsPieces() {
        stocked(3, 12_000, "360.00");
        TillDoor till = till();
        var basket = till.scan(till.basket(), CHEESE.value(), grams(8_100))
                .then(it -> it.counted(1, 2))
                .orElseThrow();
        var begun =
                till.price(basket).then(it -> till.beginTender(it, List.of())).orElseThrow();
        Sale sale =
                till.sell(begun.checkout(), List.of(new Cash(sar("1000.00")))).orElseThrow();
        assertThat(sale.recorded()
                        .fact(SaleCompleted.class)
                        .orElseThrow()
                        .bill()
                        .lines()
                        .get(0)
                        .counted())
                .isEqualTo(2);
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(1, 3_900));
    }

    @Test
    void aCountNamesBothOrIsRefused() {
        stocked(3, 12_000, "360.00");
        shop.stock()
                .beginCount("C-1", shop.stock().place(), List.of(CHEESE), false, Percent.HUNDRED)
                .orElseThrow();
        assertThat(why(shop.stock().enter("C-1", List.of(new CountRow(CHEESE, grams(11_900))))))
                .isEqualTo(CatchReason.COUNT_BOTH);
        assertThat(why(wheels.enter("C-1", List.of(row(3, 4_000))))).isEqualTo(CatchReason.IMPLAUSIBLE);
        wheels.enter("C-1", List.of(row(2, 8_100))).orElseThrow();
        shop.stock().closeCount("C-1", Map.of()).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(2, 8_100));
    }

    @Test
    void aWheelThatIsToldLateChangesWhatTheCountExpected() {
        shop.books().furnish().orElseThrow();
        stocked(3, 12_000, "360.00");
        ManualEnv env = (ManualEnv) shop.shop().env();
        shop.stock()
                .beginCount("C-1", shop.stock().place(), List.of(CHEESE), false, Percent.HUNDRED)
                .orElseThrow();
        env.advance(Duration.ofMinutes(10));
        wheels.enter("C-1", List.of(row(4, 16_100))).orElseThrow();
        env.advance(Duration.ofMinutes(10));
        shop.stock()
                .valuing()
                .receive("DN-L", shop.stock().place(), env.now().minusSeconds(900), line(4_000, "120.00"))
                .orElseThrow();
        shop.stock()
                .valuing()
                .receive("DN-M", shop.stock().place(), env.now().minusSeconds(60), line(4_200, "126.00"))
                .orElseThrow();
        shop.stock().closeCount("C-1", Map.of()).orElseThrow();
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(5, 20_300));
    }

    @Test
    void badInputIsRefusedByNameAndChangesNothing() {
        Sku tea = Storehouse.TEA;
        assertThat(why(wheels.keep(new CatchItem(tea, grams(100), Percent.of("10")))))
                .isEqualTo(CatchReason.NOT_BY_WEIGHT);
        assertThat(why(wheels.receive("DN", line(4_000, "1.00"), Map.of(tea, 1L))))
                .isEqualTo(CatchReason.NOT_KEPT);
        stocked(2, 8_000, "240.00");
        assertThat(why(wheels.receive("DN", line(4_000, "1.00"), Map.of(CHEESE, 3L))))
                .isEqualTo(CatchReason.IMPLAUSIBLE);
        List<StockAdjustment.Line> all = List.of(new StockAdjustment.Line(CHEESE, grams(-8_000)));
        assertThat(why(wheels.adjust(AdjustmentReason.DAMAGE, "D", all, Map.of(CHEESE, 0L))))
                .isEqualTo(CatchReason.UNEVEN);
        List<StockAdjustment.Line> more = List.of(new StockAdjustment.Line(CHEESE, grams(-12_000)));
        assertThat(why(wheels.adjust(AdjustmentReason.DAMAGE, "D", more, Map.of(CHEESE, 3L))))
                .isEqualTo(CatchReason.NOT_SO_MANY);
        assertThat(why(shop.stock()
                        .defineKits(List.of(
                                new KitsDefined.Recipe(Sku.of("BOARD"), new Kit(List.of(new Kit.Part(CHEESE, 500))))))))
                .isEqualTo(CatchReason.IN_A_KIT);
        Basket tea1 = shop.till("T1").scan(shop.till("T1").basket(), "TEA").orElseThrow();
        assertThat(why(tea1.counted(1, 2))).isEqualTo(BasketReason.NO_COUNT);
        assertThat(wheels.onHand(CHEESE)).isEqualTo(row(2, 8_000));
        assertThat(Quantity.pieces(0)).isEqualTo(shop.stock().onHand(tea).orElseThrow());
    }
}
