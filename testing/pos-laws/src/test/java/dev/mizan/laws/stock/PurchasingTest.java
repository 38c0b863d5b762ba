// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.BUYER;
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

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.purchase.ReceivingTolerance;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PurchasingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Mizan shop = Storehouse.open();

    @AfterEach
    void close() {
        shop.close();
    }

    private OrderTerms terms() {
        return shop.buy().terms(GULF).orElseThrow();
    }

    @Test
    void anOrderIsNotReceivedBeforeSomebodyApprovesItWhoseLimitReaches() {
        shop.buy().orderAt("PO-1", terms(), List.of(at(TEA, 10, "5.00"))).orElseThrow();
        assertThat(why(shop.buy().receive("PO-1", "DN", List.of(goods(TEA, 1)))))
                .isEqualTo(PurchaseReason.NOT_APPROVED);
        assertThat(why(shop.buy().approve("PO-1"))).isEqualTo(PurchaseReason.LIMIT_EXCEEDED);
        shop.buy().limit(BUYER, sar("49.99")).orElseThrow();
        assertThat(why(shop.buy().by(BUYER).approve("PO-1"))).isEqualTo(PurchaseReason.LIMIT_EXCEEDED);
        shop.buy().limit(BUYER, sar("50.00")).orElseThrow();
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        shop.buy().receive("PO-1", "DN", List.of(goods(TEA, 1))).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(1));
    }

    @Test
    void aClosedOrderTakesNothingMoreInAndNothingHasChanged() {
        ordered(shop, "PO-1", at(TEA, 10, "5.00"), at(RICE, 4, "8.00"));
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 10))).orElseThrow();
        assertThat(shop.buy().backOrders()).hasSize(1);
        shop.buy().close("PO-1", "no more rice").orElseThrow();
        assertThat(shop.buy().backOrders()).isEmpty();
        var before = shop.digests();
        assertThat(why(shop.buy().receive("PO-1", "DN-2", List.of(goods(RICE, 1)))))
                .isEqualTo(PurchaseReason.CLOSED);
        assertThat(why(shop.buy().close("PO-1", "again"))).isEqualTo(PurchaseReason.CLOSED);
        assertThat(shop.digests()).isEqualTo(before);
    }

    @Test
    void aDeliveryIsTakenWholeOrNotAtAllWithinTheTolerance() {
        OrderTerms terms = terms().tolerating(new ReceivingTolerance(Percent.of("10"), Percent.of("5")), Percent.ZERO);
        shop.buy()
                .orderAt("PO-1", terms, List.of(at(TEA, 100, "5.00"), at(RICE, 10, "8.00")))
                .orElseThrow();
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        assertThat(why(shop.buy().receive("PO-1", "DN", List.of(goods(RICE, 10), goods(TEA, 111)))))
                .isEqualTo(PurchaseReason.TOO_MUCH);
        assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(0));
        shop.buy()
                .receive("PO-1", "DN", List.of(goods(RICE, 10), goods(TEA, 95)))
                .orElseThrow();
        assertThat(shop.buy().order("PO-1").orElseThrow().isOpen()).isFalse();
    }

    @Test
    void whatIsMatchedIsOwedAndWhatIsDisputedWaits() {
        OrderTerms terms = terms().tolerating(ReceivingTolerance.NONE, Percent.of("2"));
        shop.buy().orderAt("PO-1", terms, List.of(at(TEA, 10, "5.00"))).orElseThrow();
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 6))).orElseThrow();
        var billed = shop.buy()
                .bill(SupplierBill.of("INV-7", "PO-1", DAY, List.of(at(TEA, 10, "5.10")), sar("7.65")))
                .orElseThrow();
        assertThat(billed.settled()).isEqualTo(sar("30.00"));
        assertThat(billed.variance()).isEqualTo(sar("0.60"));
        assertThat(billed.disputed()).isEqualTo(sar("20.40"));
        assertThat(billed.payable()).isEqualTo(sar("35.19"));
        assertThat(billed.due()).isEqualTo(DAY.plusDays(30));
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-35.19"));
        assertThat(balance(shop, AccountRole.INPUT_VAT)).isEqualTo(sar("4.59"));
        assertThat(why(shop.buy().acceptDispute(GULF, "INV-7"))).isEqualTo(PurchaseReason.STILL_SHORT);
        shop.buy().receive("PO-1", "DN-2", List.of(goods(TEA, 4))).orElseThrow();
        shop.buy().acceptDispute(GULF, "INV-7").orElseThrow();
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-58.65"));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE)).isEqualTo(sar("1.00"));
        assertThat(why(shop.buy().acceptDispute(GULF, "INV-7"))).isEqualTo(PurchaseReason.NOTHING_DISPUTED);
    }

    @Test
    void aPriceFarOffIsDisputedWholeAndCanBeRejected() {
        ordered(shop, "PO-1", at(TEA, 10, "5.00"));
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 10))).orElseThrow();
        var bill = SupplierBill.of("INV-8", "PO-1", DAY, List.of(at(TEA, 10, "6.00")), sar("9.00"));
        assertThat(shop.buy().bill(bill).orElseThrow().payable()).isEqualTo(sar("0.00"));
        shop.buy().rejectDispute(GULF, "INV-8").orElseThrow();
        assertThat(shop.buy().disputes()).isEmpty();
        assertThat(why(shop.buy().bill(bill))).as("the same number twice").isEqualTo(PurchaseReason.EXISTS);
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("50.00"));
    }

    @Test
    void whatGoesBackIsOwedByTheSupplierUntilItIsCredited() {
        ordered(shop, "PO-1", at(TEA, 10, "5.00"));
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 10))).orElseThrow();
        shop.buy()
                .bill(SupplierBill.of("INV-9", "PO-1", DAY, List.of(at(TEA, 10, "5.00")), sar("7.50")))
                .orElseThrow();
        shop.buy().sendBack("PO-1", "RN-1", List.of(goods(TEA, 3))).orElseThrow();
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("15.00"));
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("-15.00"));
        assertThat(why(shop.buy().sendBack("PO-1", "RN-2", List.of(goods(TEA, 8)))))
                .isEqualTo(PurchaseReason.NOT_KEPT);
        var credit = SupplierBill.credit("CN-1", "PO-1", DAY, List.of(at(TEA, 3, "5.00")), sar("2.25"));
        assertThat(shop.buy().bill(credit).orElseThrow().payable()).isEqualTo(sar("-17.25"));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-40.25"));
        var more = SupplierBill.credit("CN-2", "PO-1", DAY, List.of(at(TEA, 1, "5.00")), sar("0.75"));
        assertThat(why(shop.buy().bill(more))).isEqualTo(PurchaseReason.NO_CREDIT_DUE);
    }

    @Test
    void whatIsSoldCanNotBeSentBack() {
        ordered(shop, "PO-1", at(TEA, 2, "5.00"));
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 2))).orElseThrow();
        var till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        till.sell(till.scan(till.basket(), "6281000000014").orElseThrow(), sar("11.50"))
                .orElseThrow();
        assertThat(why(shop.buy().sendBack("PO-1", "RN-1", List.of(goods(TEA, 2)))))
                .isEqualTo(StockReason.NOT_ENOUGH);
    }

    @Test
    void dropShippedGoodsMeetTheirRevenueAndTouchNoStock() {
        shop.buy()
                .orderAt("PO-1", terms().toCustomer(), List.of(at(TEA, 5, "5.00")))
                .orElseThrow();
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        assertThat(why(shop.buy().receive("PO-1", "DN", List.of(goods(TEA, 5)))))
                .isEqualTo(PurchaseReason.WRONG_WAY);
        shop.buy().shippedToCustomer("PO-1", "DN", List.of(goods(TEA, 5))).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(0));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("25.00"));
        assertThat(balance(shop, AccountRole.INVENTORY)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("-25.00"));
    }

    @Test
    void theCheapestWholeOfferBecomesTheOrder() {
        shop.buy()
                .ask("RFQ-1", List.of(GULF, NILE), List.of(goods(TEA, 100), goods(RICE, 10)), DAY)
                .orElseThrow();
        shop.buy()
                .answer("RFQ-1", GULF, List.of(at(TEA, 100, "5.00"), at(RICE, 10, "8.00")), DAY)
                .orElseThrow();
        shop.buy().answer("RFQ-1", NILE, List.of(at(TEA, 100, "4.00")), DAY).orElseThrow();
        assertThat(shop.buy().quotation("RFQ-1").orElseThrow().cheapest(DAY)).containsExactly(GULF);
        OrderTerms nile = shop.buy().terms(NILE).orElseThrow();
        assertThat(why(shop.buy().accept("PO-1", "RFQ-1", nile))).isEqualTo(PurchaseReason.INCOMPLETE_QUOTATION);
        shop.buy()
                .answer("RFQ-1", NILE, List.of(at(TEA, 100, "4.90"), at(RICE, 10, "8.50")), DAY)
                .orElseThrow();
        assertThat(shop.buy().quotation("RFQ-1").orElseThrow().cheapest(DAY)).containsExactly(NILE, GULF);
        shop.buy().accept("PO-1", "RFQ-1", nile).orElseThrow();
        assertThat(shop.buy().order("PO-1").orElseThrow().order().total()).isEqualTo(sar("575.00"));
    }

    @Test
    void anAgreedPriceHoldsFromItsQuantityAndOnItsDays() {
        Quantity one = Quantity.pieces(1);
        Quantity many = Quantity.pieces(100);
        Period year = Period.year(2026);
        shop.buy()
                .agree(List.of(
                        new PriceAgreement(GULF, TEA, one, sar("5.00"), year),
                        new PriceAgreement(GULF, TEA, many, sar("4.50"), year)))
                .orElseThrow();
        shop.buy().order("PO-1", terms(), List.of(goods(TEA, 99))).orElseThrow();
        shop.buy().order("PO-2", terms(), List.of(goods(TEA, 100))).orElseThrow();
        assertThat(shop.buy().order("PO-1").orElseThrow().order().total()).isEqualTo(sar("495.00"));
        assertThat(shop.buy().order("PO-2").orElseThrow().order().total()).isEqualTo(sar("450.00"));
        assertThat(why(shop.buy().order("PO-3", terms(), List.of(goods(RICE, 1)))))
                .isEqualTo(PurchaseReason.NO_PRICE);
        assertThat(why(shop.buy().order("PO-1", terms(), List.of(goods(TEA, 1)))))
                .isEqualTo(PurchaseReason.EXISTS);
        assertThat(why(shop.buy().terms(new dev.mizan.inventory.supplier.SupplierId("NOBODY"))))
                .isEqualTo(SupplierReason.UNKNOWN);
    }
}
