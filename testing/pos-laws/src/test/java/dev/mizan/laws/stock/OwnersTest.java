// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnerBook.Owed;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.owner.OwnerDoor;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnersTest {
    private static final AccountRole COMMISSION = new AccountRole("commission-income");
    private static final AccountRole OWED = new AccountRole("concession-payables");

    private final Mizan shop = Storehouse.open();
    private final OwnerDoor owners = shop.owners();
    private final TillDoor till = shop.till("T1");

    OwnersTest() {
        shop.books().furnish().orElseThrow();
        till.open(sar("100.00")).orElseThrow();
    }

    @AfterEach
    @AfterProperty
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private static List<GoodsIssue.Line> goods(long pieces) {
        return List.of(new GoodsIssue.Line(TEA, Quantity.pieces(pieces)));
    }

    private Sale sell(long pieces) {
        return till.sell(
                        till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("500.00"))
                .orElseThrow();
    }

    private void takeBack(Sale sale, long pieces) {
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    @Test
    void consignedGoodsHaveNoValueAndTheirPriceIsOwedInTheCommitOfTheSale() {
        owners.consign(TEA, GULF, Quantity.pieces(3), sar("10.00")).orElseThrow();
        owners.receive("DN-1", goods(10)).orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("0.00"));
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(10));
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 0));
        Sale sale = sell(4);
        assertThat(sale.recorded().fact(OwnersOwed.class).orElseThrow().sum(false, OwedLine::due))
                .isEqualTo(sar("13.33"));
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(1333, 0));
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("-13.33"));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("13.33"));
        assertThat(balance(shop, AccountRole.INVENTORY)).isEqualTo(sar("0.00"));
        takeBack(sale, 1);
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(1000, 0));
        owners.settle(GULF, "INV-7", sar("1.50")).orElseThrow();
        assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-11.50"));
        assertThat(why(owners.settle(GULF, "INV-8", sar("0.00")))).isEqualTo(OwnerReason.NOTHING_OWED);
        takeBack(sale, 3);
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(-1000, 0));
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(10));
    }

    @Test
    void aConcessionsSaleIsItsOwnersAndTheShopKeepsACommission() {
        owners.concede(TEA, GULF, Percent.of("20"), Percent.of("15")).orElseThrow();
        owners.receive("DN-1", goods(10)).orElseThrow();
        Sale sale = sell(3);
        // 34.50 with 4.50 of VAT: 6.00 commission and 0.90 of VAT on it stay here, 27.60 are the owner's.
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 2760));
        assertThat(balance(shop, AccountRole.SALES)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, COMMISSION)).isEqualTo(sar("-6.00"));
        assertThat(balance(shop, AccountRole.OUTPUT_VAT)).isEqualTo(sar("-0.90"));
        assertThat(balance(shop, OWED)).isEqualTo(sar("-27.60"));
        takeBack(sale, 3);
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 0));
        assertThat(balance(shop, COMMISSION)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.SALES_RETURNS)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.OUTPUT_VAT)).isEqualTo(sar("0.00"));
        sell(1);
        owners.settle(GULF, "ST-1", sar("0.00")).orElseThrow();
        assertThat(balance(shop, OWED)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("-9.20"));
    }

    @Property(tries = 10)
    void partsThatComeBackTakeAllOfItFromTheOwnerWhateverTheSplit(@ForAll Random chance) {
        owners.concede(TEA, GULF, new Percent(chance.nextInt(100_000_000)), Percent.of("15"))
                .orElseThrow();
        owners.consign(RICE, NILE, Quantity.pieces(7), sar("10.00")).orElseThrow();
        long pieces = 2 + chance.nextInt(9);
        var basket = till.scan(till.basket(), "TEA", Quantity.pieces(pieces))
                .then(it -> till.scan(it, "RICE", Quantity.pieces(pieces)))
                .orElseThrow();
        Sale sale = till.sell(basket, sar("900.00")).orElseThrow();
        for (long left = pieces; left > 0; ) {
            long now = 1 + chance.nextInt((int) left);
            till.takeBack(
                            sale.id(),
                            List.of(
                                    new ReturnedItem(0, Quantity.pieces(now)),
                                    new ReturnedItem(1, Quantity.pieces(now))),
                            ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            left -= now;
        }
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 0));
        assertThat(owners.owed(NILE)).isEqualTo(new Owed(0, 0));
        assertThat(balance(shop, COMMISSION)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, OWED)).isEqualTo(sar("0.00"));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("0.00"));
    }

    @Test
    void goodsOfOthersAreNeverValuedNorMixedWithOurs() {
        Storehouse.stocked(shop, RICE, 3);
        assertThat(why(owners.consign(RICE, GULF, Quantity.pieces(1), sar("5.00"))))
                .isEqualTo(OwnerReason.VALUE_ON_BOOKS);
        owners.consign(TEA, GULF, Quantity.pieces(1), sar("5.00")).orElseThrow();
        assertThat(why(shop.stock()
                        .receive("DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), sar("5.00"))))))
                .isEqualTo(OwnerReason.VALUE_ON_BOOKS);
        owners.receive("DN-1", goods(2)).orElseThrow();
        assertThat(why(owners.end(TEA))).isEqualTo(OwnerReason.STILL_THERE);
        assertThat(why(owners.sendBack(NILE, "R-1", goods(1)))).isEqualTo(OwnerReason.OTHER_OWNER);
        assertThat(why(owners.end(RICE))).isEqualTo(OwnerReason.NO_AGREEMENT);
        var recipe = new KitsDefined.Recipe(RICE, new Kit(List.of(new Kit.Part(TEA, 1))));
        assertThat(shop.stock().defineKits(List.of(recipe)).isDone()).isFalse();
        owners.sendBack(GULF, "R-1", goods(2)).orElseThrow();
        owners.end(TEA).orElseThrow();
        Storehouse.stocked(shop, TEA, 1);
        sell(1);
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 0));
    }

    @Test
    void aConcessionNeedsItsRules() {
        try (Mizan bare = Storehouse.open()) {
            assertThat(why(bare.owners().concede(TEA, GULF, Percent.of("20"), Percent.of("15"))))
                    .isEqualTo(OwnerReason.NOT_FURNISHED);
        }
    }

    @Test
    void anExchangeTakesFromOneOwnerAndGivesToAnother() {
        owners.concede(TEA, GULF, Percent.of("20"), Percent.of("15")).orElseThrow();
        owners.concede(RICE, NILE, Percent.of("10"), Percent.of("15")).orElseThrow();
        owners.receive("DN-1", goods(10)).orElseThrow();
        owners.receive("DN-2", List.of(new GoodsIssue.Line(RICE, Quantity.pieces(2))))
                .orElseThrow();
        Sale sale = sell(3);
        var rice = till.price(till.scan(till.basket(), "RICE").orElseThrow()).orElseThrow();
        var exchanged = till.exchange(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1))),
                        ReturnCause.CHANGED_MIND,
                        rice,
                        List.of(new Cash(sar("11.50"))))
                .orElseThrow();
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 1840));
        assertThat(owners.owed(NILE)).isEqualTo(new Owed(0, 2070));
        takeBack(sale, 2);
        assertThat(owners.owed(GULF)).isEqualTo(new Owed(0, 0));
        till.takeBack(exchanged.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(owners.owed(NILE)).isEqualTo(new Owed(0, 0));
        assertThat(owners.statement(NILE).lines()).hasSize(2);
    }
}
