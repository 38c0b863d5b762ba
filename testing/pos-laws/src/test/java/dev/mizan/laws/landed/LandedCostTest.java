// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.landed.Freight.DAY;
import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.landed.Freight.freight;
import static dev.mizan.laws.landed.Freight.receipt;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.Charge.Kind;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Freight, duty and the like that are billed after the goods came, and follow them. */
class LandedCostTest {
    private static void sold(Mizan shop, Sku sku, long pieces) {
        TillDoor till = shop.till("T1");
        if (!till.session().opened().isDone()) {
            till.open(sar("0.00")).orElseThrow();
        }
        var basket =
                till.scan(till.basket(), sku.value(), Quantity.pieces(pieces)).orElseThrow();
        till.sell(basket, sar("5000.00")).orElseThrow();
    }

    private static Money worth(Mizan shop, PlaceId place) {
        return shop.stock().valueByPlace().stream()
                .filter(it -> it.place().equals(place))
                .map(it -> it.value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofFreightFor100PiecesWith80SoldFourFifthsAreCostOfSales_odoo24028() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 100);
            sold(shop, TEA, 80);
            GoodsCharged charged = shop.buy()
                    .landed()
                    .charge(freight(shop, "F-1", "300.00", "DN-TEA"))
                    .orElseThrow();
            assertThat(charged.sold()).isEqualTo(sar("240.00"));
            assertThat(charged.stock()).isEqualTo(sar("60.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("160.00"));
            assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-300.00"));
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Test
    void aSuppliersRebateOf300With80PercentSoldTakes240OffCostOfSalesAnd60OffTheStock() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 100);
            sold(shop, TEA, 80);
            Charge rebate = Charge.of(Kind.REBATE, sar("300.00"), AllocationBasis.VALUE);
            List<DocumentId> receipts = List.of(receipt(shop, "DN-TEA"));
            ChargesBill note = ChargesBill.of(GULF, "R-1", DAY, List.of(rebate), receipts, sar("0.00"));
            GoodsCharged charged = shop.buy().landed().charge(note.credited()).orElseThrow();
            assertThat(charged.sold()).isEqualTo(sar("-240.00"));
            assertThat(charged.stock()).isEqualTo(sar("-60.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
        }
    }

    @Test
    void revaluingTheSourceRevaluesGoodsTransferredFromIt_erpnext9714() {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            stocked(shop, TEA, 100);
            shop.stock()
                    .send("T-1", MAIN, TOWN, List.of(new GoodsIssue.Line(TEA, Quantity.pieces(50))))
                    .orElseThrow();
            shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(30)), false).orElseThrow();
            shop.stock()
                    .adjust(
                            AdjustmentReason.COUNT,
                            "C-1",
                            List.of(new StockAdjustment.Line(TEA, Quantity.pieces(-10), java.util.Optional.empty())))
                    .orElseThrow();
            GoodsCharged charged = shop.buy()
                    .landed()
                    .charge(freight(shop, "F-1", "100.00", "DN-TEA"))
                    .orElseThrow();
            assertThat(worth(shop, MAIN)).isEqualTo(sar("240.00"));
            assertThat(worth(shop, TOWN)).isEqualTo(sar("180.00"));
            assertThat(charged.transit()).isEqualTo(sar("20.00"));
            assertThat(charged.lost()).isEqualTo(sar("10.00"));
            assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(sar("120.00"));
            shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(20)), true).orElseThrow();
            assertThat(worth(shop, TOWN)).isEqualTo(sar("300.00"));
            assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT).isZero()).isTrue();
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Test
    void dutyAndExciseAreCostAndImportVatIsNot() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 10);
            List<Charge> charges = List.of(
                    Charge.of(Kind.DUTY, sar("5.00"), AllocationBasis.VALUE),
                    Charge.of(Kind.EXCISE, sar("25.00"), AllocationBasis.QUANTITY));
            var bill = ChargesBill.of(NILE, "CUSTOMS-1", DAY, charges, List.of(receipt(shop, "DN-TEA")), sar("12.00"));
            GoodsCharged charged = shop.buy().landed().charge(bill).orElseThrow();
            assertThat(shop.stock().value()).isEqualTo(sar("80.00"));
            assertThat(balance(shop, AccountRole.INPUT_VAT)).isEqualTo(sar("12.00"));
            assertThat(charged.payable()).isEqualTo(sar("42.00"));
        }
    }

    @Test
    void roadFreightIsSharedByWeightAndSeaFreightByVolume() {
        try (Mizan shop = Storehouse.open()) {
            shop.stock()
                    .receive(
                            "DN-1",
                            List.of(
                                    new GoodsReceipt.Line(TEA, Quantity.pieces(10), sar("50.00")),
                                    new GoodsReceipt.Line(RICE, Quantity.pieces(10), sar("50.00"))))
                    .orElseThrow();
            List<Charge> charges = List.of(
                    Charge.of(Kind.FREIGHT, sar("11.00"), AllocationBasis.WEIGHT),
                    Charge.of(Kind.FREIGHT, sar("8.00"), AllocationBasis.VOLUME));
            var bill = ChargesBill.of(NILE, "F-1", DAY, charges, List.of(receipt(shop, "DN-1")), sar("0.00"))
                    .weighing(TEA, Quantity.of("0.5", Unit.KILOGRAM))
                    .weighing(RICE, Quantity.of("5", Unit.KILOGRAM))
                    .filling(TEA, Quantity.of("0.003", Unit.CUBIC_METRE));
            assertThat(why(shop.buy().landed().charge(bill))).isEqualTo(LandedReason.NO_MEASURE);
            GoodsCharged charged = shop.buy()
                    .landed()
                    .charge(bill.filling(RICE, Quantity.of("0.001", Unit.CUBIC_METRE)))
                    .orElseThrow();
            assertThat(charged.shares().get(0)).isEqualTo(1_00 + 6_00);
            assertThat(charged.shares().get(1)).isEqualTo(10_00 + 2_00);
        }
    }

    @Test
    void aBillInAnotherCurrencyNeedsARateAndIsCostAtIt() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 10);
            Charge charge = Charge.of(Kind.FREIGHT, Money.of("10.00", Currency.USD), AllocationBasis.VALUE);
            var bill = ChargesBill.of(
                    NILE, "F-1", DAY, List.of(charge), List.of(receipt(shop, "DN-TEA")), Money.zero(Currency.USD));
            assertThat(why(shop.buy().landed().charge(bill))).isEqualTo(CurrencyReason.NO_RATE);
            var rates = RateTable.EMPTY.with(DAY, ExchangeRate.of(Currency.USD, Currency.SAR, "3.75"));
            GoodsCharged charged = shop.buy().landed(rates).charge(bill).orElseThrow();
            assertThat(charged.stock()).isEqualTo(sar("37.50"));
            assertThat(charged.charges().get(0).asked()).isEqualTo(Money.of("10.00", Currency.USD));
        }
    }

    @Test
    void piecesThatAreToldApartBearTheirOwnShareWhereverTheyAre() {
        try (Mizan shop = Storehouse.open()) {
            shop.serials().track(TEA).orElseThrow();
            shop.serials()
                    .receive(
                            "DN-1",
                            List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(3), sar("30.00"))),
                            List.of(new PieceOf(TEA, "A"), new PieceOf(TEA, "B"), new PieceOf(TEA, "C")))
                    .orElseThrow();
            shop.serials()
                    .lose(AdjustmentReason.THEFT, "N-1", List.of(new PieceOf(TEA, "B")))
                    .orElseThrow();
            GoodsCharged charged = shop.buy()
                    .landed()
                    .charge(freight(shop, "F-1", "10.00", "DN-1"))
                    .orElseThrow();
            assertThat(charged.lost()).isEqualTo(sar("3.34"));
            assertThat(charged.stock()).isEqualTo(sar("6.66"));
            assertThat(shop.serials().find(TEA, "C").orElseThrow().cost()).isEqualTo(1333);
            shop.serials()
                    .lose(AdjustmentReason.THEFT, "N-2", List.of(new PieceOf(TEA, "A"), new PieceOf(TEA, "C")))
                    .orElseThrow();
            assertThat(shop.stock().value().isZero()).isTrue();
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Test
    void eachRefusalHasItsNameAndChangesNothing() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 10);
            var before = shop.digests();
            ChargesBill bill = freight(shop, "F-1", "10.00", "DN-TEA");
            DocumentId elsewhere = new DocumentId(bill.receipts().get(0).lane(), 1);
            var nothing = List.of(Charge.of(Kind.FREIGHT, sar("0.00"), AllocationBasis.VALUE));
            var credit = List.of(Charge.of(Kind.REBATE, sar("50.01"), AllocationBasis.VALUE));
            var landed = shop.buy().landed();
            assertThat(why(landed.charge(with(bill, bill.charges(), List.of()))))
                    .isEqualTo(LandedReason.NO_LINES);
            assertThat(why(landed.charge(with(bill, nothing, bill.receipts())))).isEqualTo(LandedReason.NO_CHARGE);
            assertThat(why(landed.charge(with(bill, bill.charges(), List.of(elsewhere)))))
                    .isEqualTo(LandedReason.UNKNOWN_RECEIPT);
            assertThat(why(landed.charge(
                            with(bill, bill.charges(), List.of(receipt(shop, "DN-TEA"), receipt(shop, "DN-TEA"))))))
                    .isEqualTo(LandedReason.NAMED_TWICE);
            assertThat(why(landed.charge(with(
                            bill,
                            List.of(
                                    bill.charges().get(0),
                                    Charge.of(Kind.DUTY, Money.of("1.00", Currency.USD), AllocationBasis.VALUE)),
                            bill.receipts()))))
                    .isEqualTo(LandedReason.OTHER_CURRENCY);
            assertThat(why(landed.charge(with(bill, credit, bill.receipts()).credited())))
                    .isEqualTo(StockReason.BELOW_NOTHING);
            assertThat(shop.digests()).isEqualTo(before);
            landed.charge(bill).orElseThrow();
            assertThat(why(landed.charge(bill))).isEqualTo(PurchaseReason.EXISTS);
        }
    }

    private static ChargesBill with(ChargesBill bill, List<Charge> charges, List<DocumentId> receipts) {
        return ChargesBill.of(bill.supplier(), bill.bill(), bill.date(), charges, receipts, bill.tax());
    }
}
