// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.basket.PartPiece;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.landed.Freight;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.serial.PieceTrace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A kit of a piece that is told apart and of goods that are not. */
class KitPiecesTest {
    private static final Sku SET = Sku.of("SET");

    private final Mizan shop = Storehouse.open();
    private final TillDoor till = shop.till("T1");

    KitPiecesTest() {
        shop.serials().track(TEA).orElseThrow();
        stocked(shop, RICE, 10);
        receive("70.00", "A");
        receive("60.00", "B");
        receive("45.00", "C");
        var item = Item.builder(SET, Text.of("Set", "طقم")).build();
        shop.catalogue().defineServices(List.of(item)).orElseThrow();
        shop.catalogue()
                .setPrices(List.of(shop.catalogue().shelfPrice(item, sar("115.00"))))
                .orElseThrow();
        recipe(new Kit.Part(TEA, 2), new Kit.Part(RICE, 1));
        till.open(sar("1000.00")).orElseThrow();
    }

    @AfterEach
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        assertThat(shop.stock().onHand(TEA).orElseThrow().steps())
                .isEqualTo(shop.serials().at(shop.stock().place(), TEA).size());
        shop.close();
    }

    private void recipe(Kit.Part... parts) {
        shop.stock()
                .defineKits(List.of(new KitsDefined.Recipe(SET, new Kit(List.of(parts)))))
                .orElseThrow();
    }

    private void receive(String cost, String number) {
        shop.serials()
                .receive(
                        "DN-" + number,
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar(cost))),
                        List.of(new PieceOf(TEA, number)))
                .orElseThrow();
    }

    private Outcome<Basket> set(String... numbers) {
        return Arrays.stream(numbers)
                .reduce(
                        till.scan(till.basket(), "SET"),
                        (basket, number) -> basket.then(it -> till.scanPart(it, 1, "]d2010628100000001421" + number)),
                        (one, other) -> other);
    }

    private Outcome<Sale> sell(String... numbers) {
        return set(numbers).then(it -> till.sell(it, sar("115.00")));
    }

    @Test
    void piecesOfAKitLeaveAtTheirOwnCostAndComeBackWithIt() {
        Sale sale = sell("A", "C").orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("120.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("105.00"));
        assertThat(sale.fact().bill().lines().get(0).parts())
                .containsExactly(new PartPiece(TEA, "A"), new PartPiece(TEA, "C"));
        assertThat(shop.serials().trace(TEA, "C"))
                .extracting(PieceTrace::to)
                .containsExactly("main", PiecesMoved.CUSTOMER);
        assertThat(shop.serials().trace(TEA, "C").get(1).document()).isEqualTo(sale.id());
        recipe(new Kit.Part(RICE, 9));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("0.00"));
        assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(10));
        assertThat(shop.serials().find(TEA, "A").orElseThrow().where()).isEqualTo("main");
    }

    @Test
    void aKitNamesAsManyPiecesAsItsRecipeNeedsAndEachOnce() {
        assertThat(why(sell("A"))).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(sell())).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(sell("A", "B", "C"))).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(why(sell("A", "Z"))).isEqualTo(SerialReason.UNKNOWN);
        assertThat(why(set("A", "A"))).isEqualTo(BasketReason.PIECE_TWICE);
        Basket both = set("A", "B").orElseThrow();
        assertThat(why(till.scan(both, "]d2010628100000001421A"))).isEqualTo(BasketReason.PIECE_TWICE);
        assertThat(why(both.change(1, Quantity.pieces(2)))).isEqualTo(BasketReason.NOT_ONE_PIECE);
        assertThat(why(both.part(1, TEA, "no blank"))).isEqualTo(BasketReason.NO_SERIAL);
        assertThat(why(till.scanPart(both, 1, "6281000000014"))).isEqualTo(BasketReason.NO_SERIAL);
        assertThat(why(both.part(7, TEA, "C"))).isEqualTo(BasketReason.NO_SUCH_LINE);
        Basket rice = till.scan(till.basket(), "RICE").orElseThrow();
        assertThat(why(till.sell(rice.part(1, TEA, "A").orElseThrow(), sar("23.00"))))
                .isEqualTo(SerialReason.NAME_THE_PIECE);
        sell("A", "B").orElseThrow();
        receive("40.00", "D");
        assertThat(why(sell("A", "D"))).isEqualTo(SerialReason.SOLD);
        Basket two = till.scan(till.basket(), "SET", Quantity.pieces(2)).orElseThrow();
        assertThat(why(till.sell(two, sar("230.00")))).isEqualTo(SerialReason.NAME_THE_PIECE);
        assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(9));
    }

    @Test
    void aSecondKitIsALineOfItsOwn() {
        receive("40.00", "D");
        Basket one = set("A", "B").orElseThrow();
        Basket two = till.scan(one, "SET")
                .then(it -> it.part(2, TEA, "C"))
                .then(it -> it.part(2, TEA, "D"))
                .orElseThrow();
        till.sell(two, sar("230.00")).orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
        assertThat(shop.serials().at(shop.stock().place(), TEA)).isEmpty();
    }

    @Test
    void aKitsPieceThatIsBeingPaidIsNotSoldByAnotherTillAndIsBookedWhenItIsPaid() {
        var priced = till.price(set("A", "B").orElseThrow()).orElseThrow();
        var card = new PlannedTender(TenderKind.CARD, priced.total(), new PaymentKey("card-1"));
        var begun = till.beginTender(priced, List.of(card)).orElseThrow();
        assertThat(begun.basket(shop.shop().store(), Shopper.WALK_IN)
                        .orElseThrow()
                        .line(0)
                        .parts())
                .containsExactly(new PartPiece(TEA, "A"), new PartPiece(TEA, "B"));
        assertThat(why(sell("B", "C"))).isEqualTo(SerialReason.BEING_SOLD);
        var lacking = till.price(set("C").orElseThrow()).orElseThrow();
        assertThat(why(till.beginTender(lacking, List.of(card)))).isEqualTo(SerialReason.NAME_THE_PIECE);
        till.abandon(begun.checkout(), "left").orElseThrow();
        sell("B", "C").orElseThrow();
        assertThat(why(till.beginTender(priced, List.of(card)))).isEqualTo(SerialReason.SOLD);
    }

    @Test
    void aKitWithoutItsReceiptBringsItsComponentsBack() {
        var held = till.price(set("A", "B").orElseThrow()).orElseThrow();
        assertThat(why(till.takeBack(held, ReturnCause.CHANGED_MIND))).isEqualTo(SerialReason.NOT_SOLD);
        sell("A", "B").orElseThrow();
        var one = till.price(set("A").orElseThrow()).orElseThrow();
        assertThat(why(till.takeBack(one, ReturnCause.CHANGED_MIND))).isEqualTo(SerialReason.NAME_THE_PIECE);
        till.takeBack(held, ReturnCause.CHANGED_MIND).orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("225.00"));
        assertThat(shop.stock().onHand(RICE)).contains(Quantity.pieces(10));
    }

    @Test
    void aPieceThatIsChargedAfterItsKitWasSoldComesBackWithItsCharge() {
        Sale sale = sell("A", "B").orElseThrow();
        shop.buy().landed().charge(Freight.freight(shop, "F-1", "9.00", "DN-A")).orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("144.00"));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("0.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("234.00"));
    }
}
