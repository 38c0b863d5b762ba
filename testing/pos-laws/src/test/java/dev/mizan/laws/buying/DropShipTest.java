// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.dropship.DropShipReason;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms.Delivery;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods that the supplier sends: from the sale to his bill, and back. */
class DropShipTest {
    private static final Sku SOFA = Sku.of("SOFA");
    private static final Sku LAMP = Sku.of("LAMP");

    private Mizan shop;
    private TillDoor till;

    @BeforeEach
    void open() {
        shop = Storehouse.open();
        shop.catalogue()
                .defineServices(List.of(
                        Item.builder(SOFA, Text.of("Sofa", "أريكة")).build(),
                        Item.builder(LAMP, Text.of("Lamp", "مصباح")).build()))
                .orElseThrow();
        for (Sku sku : List.of(SOFA, LAMP)) {
            Item item = shop.catalogue().items().find(sku).orElseThrow();
            shop.catalogue()
                    .setPrices(List.of(shop.catalogue().shelfPrice(item, sar("1150.00"))))
                    .orElseThrow();
        }
        till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        shop.buy().dropShips().agree(SOFA, GULF).orElseThrow();
        shop.buy().dropShips().agree(LAMP, NILE).orElseThrow();
        agreed(GULF, SOFA, "600.00");
        agreed(NILE, LAMP, "500.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void agreed(SupplierId supplier, Sku sku, String price) {
        shop.buy()
                .agree(List.of(new PriceAgreement(supplier, sku, Quantity.pieces(1), sar(price), Period.ALWAYS)))
                .orElseThrow();
    }

    private Outcome<Sale> sell(Sku sku, long pieces) {
        return till.sell(
                till.scan(till.basket(), sku.value(), Quantity.pieces(pieces)).orElseThrow(), sar("9000.00"));
    }

    private static String number(Sale sale) {
        return sale.recorded()
                .fact(SaleCompleted.class)
                .orElseThrow()
                .slip()
                .number()
                .toString();
    }

    private String orderOf(Sale sale) {
        return shop.buy()
                .dropShips()
                .of(number(sale))
                .orElseThrow()
                .get(0)
                .order()
                .number();
    }

    @Test
    void theOrderIsWrittenWithTheSaleAndTheCostMeetsItsRevenueWhenTheSupplierHasSentIt() {
        Sale sale = sell(SOFA, 2).orElseThrow();
        assertThat(sale.recorded().fact(StockIssued.class)).isEmpty();
        OrderPlaced placed = sale.recorded().fact(OrderPlaced.class).orElseThrow();
        assertThat(placed.terms().delivery()).isEqualTo(Delivery.TO_CUSTOMER);
        assertThat(placed.terms().supplier()).isEqualTo(GULF);
        assertThat(placed.order().total()).isEqualTo(sar("1200.00"));
        assertThat(balance(shop, AccountRole.SALES)).isEqualTo(sar("-2000.00"));
        assertThat(balance(shop, AccountRole.COST_OF_SALES).isZero())
                .as("they are the supplier's")
                .isTrue();
        String order = orderOf(sale);
        assertThat(why(shop.buy().shippedToCustomer(order, "DN-1", List.of(goods(SOFA, 2)))))
                .isEqualTo(PurchaseReason.NOT_APPROVED);
        shop.buy().by(BUYER).approve(order).orElseThrow();
        assertThat(why(shop.buy().receive(order, "DN-1", List.of(goods(SOFA, 2)))))
                .isEqualTo(PurchaseReason.WRONG_WAY);
        shop.buy().shippedToCustomer(order, "DN-1", List.of(goods(SOFA, 1))).orElseThrow();
        assertThat(shop.buy().dropShips().open()).hasSize(1);
        shop.buy().shippedToCustomer(order, "DN-2", List.of(goods(SOFA, 1))).orElseThrow();
        assertThat(shop.buy().dropShips().open()).isEmpty();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("1200.00"));
        assertThat(balance(shop, AccountRole.INVENTORY).isZero()).isTrue();
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("1200.00"));
        shop.buy()
                .bill(SupplierBill.of(
                        "B-1", order, LocalDate.of(2026, 11, 22), List.of(at(SOFA, 2, "600.00")), sar("180.00")))
                .orElseThrow();
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-1380.00"));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).isZero())
                .isTrue();
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    @Test
    void eachSupplierHasAnOrderOfItsOwnAndOwnGoodsLeaveTheStock() {
        stocked(shop, TEA, 5);
        var basket = till.scan(till.basket(), "SOFA", Quantity.pieces(1)).orElseThrow();
        basket = till.scan(basket, "TEA", Quantity.pieces(2)).orElseThrow();
        basket = till.scan(basket, "LAMP", Quantity.pieces(3)).orElseThrow();
        basket = till.scan(basket, "SOFA", Quantity.pieces(1)).orElseThrow();
        Sale sale = till.sell(basket, sar("9000.00")).orElseThrow();
        List<Purchase> orders = shop.buy().dropShips().of(number(sale)).orElseThrow();
        assertThat(orders).extracting(it -> it.terms().supplier()).containsExactly(GULF, NILE);
        assertThat(orders).extracting(it -> it.order().total()).containsExactly(sar("1200.00"), sar("1500.00"));
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(3));
    }

    @Test
    void goodsTakenBackBeforeTheyWereSentEndTheirOrder() {
        Sale sale = sell(SOFA, 2).orElseThrow();
        back(sale, 2);
        Purchase order = shop.buy().dropShips().of(number(sale)).orElseThrow().get(0);
        assertThat(order.isOpen()).isFalse();
        assertThat(balance(shop, AccountRole.COST_OF_SALES).isZero()).isTrue();
        Sale other = sell(SOFA, 2).orElseThrow();
        back(other, 1);
        assertThat(shop.buy().dropShips().open()).as("one is still wanted").hasSize(1);
    }

    @Test
    void aPartTakenBackBeforeItWasSentIsTakenOutOfItsOrder() {
        Sale sale = sell(SOFA, 3).orElseThrow();
        String order = orderOf(sale);
        shop.buy().by(BUYER).approve(order).orElseThrow();
        back(sale, 1);
        assertThat(shop.buy().order(order).orElseThrow().order().total()).isEqualTo(sar("1200.00"));
        assertThat(shop.buy().orders().toTell()).containsExactly(order);
        back(sale, 1);
        assertThat(shop.buy().orders().versions(order)).hasSize(3);
        shop.buy().shippedToCustomer(order, "DN-1", List.of(goods(SOFA, 1))).orElseThrow();
        assertThat(shop.buy().order(order).orElseThrow().isOpen()).isFalse();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("600.00"));
        back(sale, 1);
        assertThat(shop.buy().orders().versions(order)).as("it was sent").hasSize(3);
    }

    private void back(Sale sale, long pieces) {
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    @Test
    void goodsThatGoBackToTheSupplierGoOutOfTheCostOfSalesAndNeverThroughTheStock() {
        Sale sale = sell(SOFA, 2).orElseThrow();
        String order = orderOf(sale);
        shop.buy().by(BUYER).approve(order).orElseThrow();
        shop.buy().shippedToCustomer(order, "DN-1", List.of(goods(SOFA, 2))).orElseThrow();
        back(sale, 1);
        shop.buy().sendBack(order, "RN-1", List.of(goods(SOFA, 1))).orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("600.00"));
        assertThat(shop.buy().notInvoiced()).isEqualTo(sar("600.00"));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("-600.00"));
        assertThat(balance(shop, AccountRole.INVENTORY).isZero()).isTrue();
        assertThat(why(shop.buy().sendBack(order, "RN-2", List.of(goods(SOFA, 2)))))
                .isEqualTo(PurchaseReason.NOT_KEPT);
    }

    @Test
    void whatCanNotBeSentByASupplierIsRefusedByName() {
        var before = shop.digests();
        assertThat(why(shop.buy().dropShips().agree(TEA, GULF))).isEqualTo(DropShipReason.KEPT_IN_STOCK);
        assertThat(why(shop.buy().dropShips().agree(Sku.of("NONE"), GULF))).isEqualTo(DropShipReason.UNKNOWN_ITEM);
        assertThat(why(shop.buy().dropShips().agree(SOFA, new SupplierId("NOBODY"))))
                .isEqualTo(SupplierReason.UNKNOWN);
        assertThat(why(shop.buy().dropShips().end(TEA))).isEqualTo(DropShipReason.NOT_AGREED);
        assertThat(why(shop.buy().dropShips().of("NONE"))).isEqualTo(DropShipReason.UNKNOWN_SALE);
        assertThat(shop.digests()).isEqualTo(before);
        shop.buy().dropShips().agree(SOFA, NILE).orElseThrow();
        assertThat(why(sell(SOFA, 1))).as("Nile has no price of it").isEqualTo(PurchaseReason.NO_PRICE);
        shop.buy().dropShips().end(SOFA).orElseThrow();
        assertThat(sell(SOFA, 1).orElseThrow().recorded().fact(OrderPlaced.class))
                .isEmpty();
        assertThat(shop.buy().dropShips().agreed()).containsOnlyKeys(LAMP);
    }
}
