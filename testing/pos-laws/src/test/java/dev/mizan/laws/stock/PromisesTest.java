// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.reorder.StockAlerted;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.replenish.StockAlert;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.promise.AvailabilityFeed;
import dev.mizan.suite.promise.AvailabilityFeed.Changed;
import dev.mizan.suite.promise.AvailabilityFeed.Crossing;
import dev.mizan.suite.promise.PromiseDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private Mizan shop = Storehouse.open(Storehouse.shop().env(env));

    @AfterEach
    void close() {
        shop.close();
    }

    private PromiseDoor promises() {
        return shop.promises();
    }

    private Instant soon() {
        return env.now().plusSeconds(600);
    }

    private TillDoor till() {
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        return till;
    }

    private Outcome<Sale> sell(TillDoor till, long pieces) {
        return till.sell(
                till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("900.00"));
    }

    private void strict() {
        shop.close();
        var strict = Storehouse.shop().env(env);
        shop = Storehouse.open(strict.policies(strict.policies().negativeStock(NegativeStock.REFUSE)));
    }

    @Test
    void aBasketIsHeldWholeOrNotAtAllAndItsLinesAreSummed() {
        stocked(shop, TEA, 5);
        stocked(shop, RICE, 1);
        var twice = List.of(promises().need(TEA, 3), promises().need(TEA, 3));
        assertThat(why(promises().hold("W-1", twice, soon()))).isEqualTo(ReservationReason.SHORT);
        var mixed = List.of(promises().need(TEA, 3), promises().need(RICE, 2));
        assertThat(why(promises().hold("W-1", mixed, soon()))).isEqualTo(ReservationReason.SHORT);
        assertThat(promises().available(TEA).orElseThrow().available()).isEqualTo(Quantity.pieces(5));
        promises().hold("W-1", List.of(promises().need(TEA, 4)), soon()).orElseThrow();
        assertThat(promises().available(TEA).orElseThrow().available()).isEqualTo(Quantity.pieces(1));
        assertThat(why(promises().hold("W-1", List.of(promises().need(TEA, 1)), soon())))
                .isEqualTo(ReservationReason.EXISTS);
        promises().release("W-1").orElseThrow();
        assertThat(why(promises().release("W-1"))).isEqualTo(ReservationReason.UNKNOWN);
        assertThat(promises().available(TEA).orElseThrow().available()).isEqualTo(Quantity.pieces(5));
    }

    @Test
    void whatHasEndedCountsNowhereAndCanNotBeProlonged() {
        stocked(shop, TEA, 5);
        promises().hold("W-1", List.of(promises().need(TEA, 5)), soon()).orElseThrow();
        env.advance(Duration.ofSeconds(599));
        promises().extend("W-1", soon()).orElseThrow();
        env.advance(Duration.ofSeconds(600));
        assertThat(why(promises().extend("W-1", soon()))).isEqualTo(ReservationReason.EXPIRED);
        promises().hold("W-2", List.of(promises().need(TEA, 5)), soon()).orElseThrow();
    }

    @Test
    void aTillSellsWhatIsInTheHandAndTellsWhichPromisesItBreaks() {
        stocked(shop, TEA, 5);
        promises().hold("W-1", List.of(promises().need(TEA, 4)), soon()).orElseThrow();
        Sale sale = sell(till(), 3).orElseThrow();
        StockOversold oversold = sale.recorded().fact(StockOversold.class).orElseThrow();
        assertThat(oversold.missing()).isEqualTo(2);
        assertThat(oversold.reservations()).containsExactly("W-1");
    }

    @Test
    void aStrictTillKeepsThePromiseAndHandsItOver() {
        strict();
        stocked(shop, TEA, 5);
        promises().hold("W-1", List.of(promises().need(TEA, 4)), soon()).orElseThrow();
        TillDoor till = till();
        assertThat(why(sell(till, 2))).isEqualTo(StockReason.NOT_ENOUGH);
        var basket = till.scan(till.basket(), "TEA", Quantity.pieces(4)).orElseThrow();
        Sale sale = till.collect("W-1", till.price(basket).orElseThrow(), List.of(new Cash(sar("900.00"))))
                .orElseThrow();
        assertThat(sale.recorded().fact(StockOversold.class)).isEmpty();
        assertThat(why(promises().confirm("W-1"))).isEqualTo(ReservationReason.UNKNOWN);
        assertThat(promises().available(TEA).orElseThrow().available()).isEqualTo(Quantity.pieces(1));
    }

    @Test
    void promisedGoodsAreNotSentAway() {
        stocked(shop, TEA, 5);
        promises().hold("W-1", List.of(promises().need(TEA, 4)), soon()).orElseThrow();
        var place = shop.stock().place();
        assertThat(why(shop.stock()
                        .move("M-1", place, place.damaged(), List.of(new GoodsIssue.Line(TEA, Quantity.pieces(2))))))
                .isEqualTo(StockReason.NOT_ENOUGH);
    }

    @Test
    void anAlertIsWrittenTheMomentItsThresholdIsCrossedOnceEachWay() {
        stocked(shop, TEA, 5);
        promises().reorder(TEA, GULF, OrderRule.between(4, 10)).orElseThrow();
        assertThat(promises().alerts()).isEmpty();
        TillDoor till = till();
        assertThat(sell(till, 1).orElseThrow().recorded().fact(StockAlerted.class))
                .isEmpty();
        StockAlerted alert =
                sell(till, 1).orElseThrow().recorded().fact(StockAlerted.class).orElseThrow();
        assertThat(alert.alert()).isEqualTo(StockAlert.FELL_BELOW);
        assertThat(sell(till, 1).orElseThrow().recorded().fact(StockAlerted.class))
                .isEmpty();
        assertThat(promises().alerts()).hasSize(1);
        stocked(shop, TEA, 10);
        assertThat(promises().alerts()).isEmpty();
        promises().reorder(TEA, GULF, OrderRule.between(40, 100)).orElseThrow();
        assertThat(promises().alerts()).hasSize(1);
    }

    @Test
    void theProposalBecomesAnOrderAndRunAgainOrdersNothingMore() {
        stocked(shop, TEA, 3);
        promises().reorder(TEA, GULF, OrderRule.between(4, 10).by(6, 0)).orElseThrow();
        assertThat(promises().proposals()).hasSize(1);
        assertThat(why(promises().order("R-1"))).isEqualTo(PurchaseReason.NO_PRICE);
        shop.buy()
                .agree(List.of(new PriceAgreement(GULF, TEA, Quantity.pieces(1), sar("5.00"), Period.ALWAYS)))
                .orElseThrow();
        var orders = promises().order("R-1").orElseThrow();
        assertThat(orders.get(0).prices().get(0).quantity()).isEqualTo(Quantity.pieces(12));
        assertThat(why(promises().order("R-2"))).isEqualTo(StockReason.NOTHING_TO_DO);
        shop.buy().by(Storehouse.BUYER).approve("R-1-GULF").orElseThrow();
        shop.buy()
                .receive("R-1-GULF", "DN-9", List.of(new Goods(TEA, Quantity.pieces(12))))
                .orElseThrow();
        assertThat(promises().proposals()).isEmpty();
        promises().hold("W-1", List.of(promises().need(TEA, 12)), soon()).orElseThrow();
        assertThat(promises().proposals())
                .as("what is promised is not expected")
                .hasSize(1);
    }

    @Test
    void aWebShopReadsEachChangeOnceAndTheCrossingsOfZero() {
        AvailabilityFeed feed = promises().feed(0);
        List<Changed> told = new ArrayList<>();
        stocked(shop, TEA, 5);
        promises().hold("W-1", List.of(promises().need(TEA, 5)), soon()).orElseThrow();
        promises().release("W-1").orElseThrow();
        long read = feed.poll(told::add);
        assertThat(told).extracting(Changed::available).containsExactly(5L, 0L, 5L);
        assertThat(told)
                .extracting(Changed::crossing)
                .containsExactly(Crossing.CAME_BACK, Crossing.RAN_OUT, Crossing.CAME_BACK);
        feed.poll(told::add);
        assertThat(told).hasSize(3);
        sell(till(), 2).orElseThrow();
        List<Changed> late = new ArrayList<>();
        promises().feed(read).poll(late::add);
        feed.poll(told::add);
        assertThat(late).hasSize(1).isEqualTo(told.subList(3, 4));
        assertThat(late.get(0).onHand()).isEqualTo(3);
    }
}
