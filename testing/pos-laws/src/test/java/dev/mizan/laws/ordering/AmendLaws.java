// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ordering;

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
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseOrder.Stage;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Issue 5: an approved order is amended; what came stays, and more money has to be approved anew. */
class AmendLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ORDER = "PO-1";

    /** The most that somebody approved; nothing is received of an order above it. */
    @Property(tries = 20)
    void whatIsReceivedWasApprovedAndWhatCameStays(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open()) {
            ordered(shop, ORDER, at(TEA, 10, "5.00"), at(RICE, 4, "7.00"));
            Money approved = total(shop);
            int versions = 1;
            for (int step = 0; step < 30; step++) {
                Purchase before = shop.buy().order(ORDER).orElseThrow();
                switch (chance.nextInt(5)) {
                    case 0, 1 -> versions += amend(shop, chance, before).isDone() ? 1 : 0;
                    case 2 -> {
                        if (shop.buy().by(BUYER).approve(ORDER).isDone()) {
                            approved = total(shop);
                        }
                    }
                    case 3 -> bill(shop, chance, step, before);
                    default -> {
                        boolean came = shop.buy()
                                .receive(ORDER, "DN-" + step, List.of(goods(sku(chance), 1 + chance.nextInt(3))))
                                .isDone();
                        assertThat(came && total(shop).compareTo(approved) > 0).isFalse();
                    }
                }
                Purchase after = shop.buy().order(ORDER).orElseThrow();
                for (var line : before.order().lines()) {
                    if (line.received().isPositive()) {
                        var same = after.order().line(line.sku()).orElseThrow();
                        assertThat(same.price()).isEqualTo(line.price());
                        assertThat(same.received().steps())
                                .isGreaterThanOrEqualTo(line.received().steps());
                        assertThat(same.ordered().steps())
                                .isGreaterThanOrEqualTo(same.received().steps());
                    }
                }
                assertThat(shop.buy().orders().versions(ORDER)).hasSize(versions);
                assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                        .isEqualTo(shop.buy().notInvoiced().negated());
            }
            assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            OrderPlaced last = shop.buy().orders().versions(ORDER).get(versions - 1);
            Purchase stands = shop.buy().order(ORDER).orElseThrow();
            assertThat(last.order().total()).isEqualTo(stands.order().total());
            assertThat(last.terms()).isEqualTo(stands.terms());
        }
    }

    @Property(tries = 3)
    void amendedOrdersAreTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("amended").resolve("shop.mizan");
        Shop kept = Storehouse.shop().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            ordered(shop, ORDER, at(TEA, 10, "5.00"), at(RICE, 4, "7.00"));
            shop.buy().receive(ORDER, "DN-1", List.of(goods(TEA, 3))).orElseThrow();
            for (int step = 0; step < 10; step++) {
                boolean amended = amend(shop, chance, shop.buy().order(ORDER).orElseThrow())
                        .isDone();
                if (amended && chance.nextBoolean()) {
                    shop.buy().by(BUYER).approve(ORDER);
                    shop.buy().orders().told(ORDER);
                }
            }
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static Money total(Mizan shop) {
        return shop.buy().order(ORDER).orElseThrow().order().total();
    }

    private static Sku sku(Random chance) {
        return chance.nextBoolean() ? TEA : RICE;
    }

    private static Outcome<OrderAmended> amend(Mizan shop, Random chance, Purchase before) {
        List<PricedGoods> lines = new ArrayList<>();
        for (Sku sku : List.of(TEA, RICE)) {
            if (chance.nextInt(4) > 0) {
                Money price = Money.ofMinor(chance.nextInt(3) == 0 ? 450 : sku.equals(TEA) ? 500 : 700, Currency.SAR);
                lines.add(new PricedGoods(sku, Quantity.pieces(1 + chance.nextInt(20)), price));
            }
        }
        OrderTerms terms = before.terms().due(DAY.plusDays(chance.nextInt(9)));
        return shop.buy().orders().amend(ORDER, terms, lines);
    }

    private static void bill(Mizan shop, Random chance, int step, Purchase before) {
        var line = before.order().lines().get(0);
        if (line.unbilled().isPositive()) {
            var asked = new PricedGoods(line.sku(), Quantity.pieces(1 + chance.nextInt(2)), line.price());
            shop.buy()
                    .bill(new SupplierBill("B-" + step, ORDER, DAY, List.of(asked), sar("0.00"), false))
                    .orElseThrow();
        }
    }

    @Example
    void moreThanWasApprovedIsApprovedAnewAndToldToTheSupplier() {
        try (Mizan shop = Storehouse.open()) {
            ordered(shop, ORDER, at(TEA, 10, "5.00"));
            var orders = shop.buy().orders();
            OrderTerms terms = shop.buy().order(ORDER).orElseThrow().terms();
            assertThat(orders.toTell()).isEmpty();
            assertThat(orders.amend(ORDER, terms.due(DAY.plusDays(20)), List.of(at(TEA, 9, "5.00")))
                            .orElseThrow()
                            .approved())
                    .isTrue();
            assertThat(orders.toTell()).containsExactly(ORDER);
            assertThat(orders.told(ORDER).orElseThrow().version()).isEqualTo(2);
            assertThat(why(orders.told(ORDER))).isEqualTo(OrderingReason.NOT_TO_TELL);
            orders.amend(ORDER, terms, List.of(at(TEA, 12, "5.00"), at(RICE, 1, "7.00")))
                    .orElseThrow();
            assertThat(shop.buy().order(ORDER).orElseThrow().order().stage()).isEqualTo(Stage.WRITTEN);
            assertThat(orders.toTell()).isEmpty();
            assertThat(why(shop.buy().receive(ORDER, "DN-1", List.of(goods(TEA, 1)))))
                    .isEqualTo(PurchaseReason.NOT_APPROVED);
            shop.buy().by(BUYER).approve(ORDER).orElseThrow();
            assertThat(orders.toTell()).containsExactly(ORDER);
            shop.buy().receive(ORDER, "DN-1", List.of(goods(TEA, 4))).orElseThrow();
            assertThat(orders.versions(ORDER)).hasSize(3);
        }
    }

    @Example
    void whatCameCanNotBeTakenOutNorPricedAnew() {
        try (Mizan shop = Storehouse.open()) {
            ordered(shop, ORDER, at(TEA, 10, "5.00"), at(RICE, 4, "7.00"));
            shop.buy().receive(ORDER, "DN-1", List.of(goods(TEA, 4))).orElseThrow();
            var orders = shop.buy().orders();
            OrderTerms terms = shop.buy().order(ORDER).orElseThrow().terms();
            var digests = shop.digests();
            assertThat(why(orders.amend(ORDER, terms, List.of(at(TEA, 3, "5.00")))))
                    .isEqualTo(OrderingReason.CAME_ALREADY);
            assertThat(why(orders.amend(ORDER, terms, List.of(at(RICE, 3, "7.00")))))
                    .isEqualTo(OrderingReason.CAME_ALREADY);
            assertThat(why(orders.amend(ORDER, terms, List.of(at(TEA, 10, "5.10")))))
                    .isEqualTo(OrderingReason.PRICE_STANDS);
            assertThat(why(orders.amend(ORDER, terms, List.of(at(TEA, 10, "5.00"), at(RICE, 4, "7.00")))))
                    .isEqualTo(OrderingReason.SAME);
            OrderTerms nile = OrderTerms.exact(NILE, terms.place(), DAY);
            assertThat(why(orders.amend(ORDER, nile, List.of(at(TEA, 10, "5.00")))))
                    .isEqualTo(OrderingReason.OTHER_PARTY);
            assertThat(terms.supplier()).isEqualTo(GULF);
            assertThat(why(orders.amend(ORDER, terms, List.of()))).isEqualTo(PurchaseReason.NO_LINES);
            assertThat(why(orders.amend("PO-7", terms, List.of()))).isEqualTo(PurchaseReason.UNKNOWN_ORDER);
            assertThat(shop.digests()).isEqualTo(digests);
            orders.amend(ORDER, terms, List.of(at(TEA, 4, "5.00"))).orElseThrow();
            assertThat(shop.buy().order(ORDER).orElseThrow().order().stage()).isEqualTo(Stage.CLOSED);
            assertThat(why(orders.amend(ORDER, terms, List.of(at(TEA, 5, "5.00")))))
                    .isEqualTo(PurchaseReason.CLOSED);
        }
    }
}
