// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.ahead.AheadDoor;
import dev.mizan.suite.ahead.Promisable;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Available to promise, and promises for days to come. */
class AheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open(Storehouse.withTown().env(env));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private AheadDoor ahead() {
        return shop.promises().ahead();
    }

    private Outcome<AheadPromised> promise(String number, long pieces, int inDays) {
        return ahead().promise(number, List.of(shop.promises().need(TEA, pieces)), TODAY.plusDays(inDays));
    }

    private Instant soon() {
        return env.now().plus(Duration.ofHours(1));
    }

    @Test
    void discreteAndCumulativeAreWhatTheOrdersAndTheReceiptsTell() {
        stocked(shop, TEA, 10);
        ordered(shop, "PO-1", at(TEA, 20, "5.00"));
        promise("C-1", 4, 0).orElseThrow();
        promise("C-2", 18, 5).orElseThrow();
        Promisable tea = ahead().toPromise(TEA, 7).orElseThrow();
        assertThat(tea.from()).isEqualTo(TODAY);
        assertThat(tea.days().discrete())
                .containsExactly(
                        OptionalLong.of(6),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.of(2),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty());
        assertThat(tea.days().cumulative()).containsExactly(6L, 6L, 6L, 8L, 8L, 8L, 8L);
        assertThat(tea.on(TODAY.minusDays(1))).isZero();
        assertThat(tea.on(TODAY.plusDays(99))).isEqualTo(8);
        assertThat(ahead().toPromise(Sku.of("NONE"), 7)).isEmpty();
        assertThatThrownBy(() -> ahead().toPromise(TEA, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPromiseThatWouldBreakALaterOneIsRefused() {
        stocked(shop, TEA, 10);
        promise("C-1", 8, 20).orElseThrow();
        assertThat(why(promise("C-2", 3, 1))).isEqualTo(ReservationReason.SHORT);
        promise("C-2", 2, 1).orElseThrow();
        assertThat(why(promise("C-1", 1, 1))).isEqualTo(ReservationReason.EXISTS);
        ahead().release("C-1").orElseThrow();
        assertThat(why(ahead().release("C-1"))).isEqualTo(ReservationReason.UNKNOWN);
        promise("C-3", 8, 1).orElseThrow();
        assertThat(ahead().open()).extracting(AheadPromised::number).containsExactly("C-2", "C-3");
    }

    @Test
    void anOrderCountsFromItsDayOnceItIsApprovedAndNeverTwice() {
        shop.buy()
                .orderAt("PO-1", shop.buy().terms(GULF).orElseThrow(), List.of(at(TEA, 20, "5.00")))
                .orElseThrow();
        assertThat(why(promise("C-1", 20, 3))).as("nobody approved it").isEqualTo(ReservationReason.SHORT);
        shop.buy().by(BUYER).approve("PO-1").orElseThrow();
        assertThat(why(promise("C-1", 20, 2))).isEqualTo(ReservationReason.SHORT);
        promise("C-1", 20, 3).orElseThrow();
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 12))).orElseThrow();
        assertThat(why(promise("C-2", 1, 9))).isEqualTo(ReservationReason.SHORT);
        env.advance(Duration.ofDays(5));
        Promisable late = ahead().toPromise(TEA, 2).orElseThrow();
        assertThat(late.days().receipts()).as("what is late may come tomorrow").containsExactly(0L, 8L);
        assertThat(late.days().orders()).as("what was due is due").containsExactly(20L, 0L);
        assertThat(late.on(LocalDate.of(2026, 11, 27))).isZero();
    }

    @Test
    void aWebShopIsRefusedWhatALaterPromiseRestsOnAndIsSentElsewhere() {
        PlaceId town = new PlaceId("town");
        stocked(shop, TEA, 10);
        shop.stock()
                .send("T-1", shop.stock().place(), town, List.of(new GoodsIssue.Line(TEA, Quantity.pieces(4))))
                .orElseThrow();
        shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(4)), true).orElseThrow();
        promise("C-1", 5, 2).orElseThrow();
        assertThat(why(shop.promises().hold("W-1", List.of(shop.promises().need(TEA, 2)), soon())))
                .isEqualTo(ReservationReason.SHORT);
        var held = shop.promises()
                .ship("W-1", Map.of(TEA, 2L), Map.of(shop.stock().place(), 1L, town, 100L), soon())
                .orElseThrow();
        assertThat(held.needs()).extracting(Need::place).containsExactly(town);
        shop.promises()
                .hold("W-2", List.of(shop.promises().need(TEA, 1)), soon())
                .orElseThrow();
    }

    @Test
    void aPromiseIsPickedWhenItsGoodsAreThereAndCollectedAtTheTill() {
        ordered(shop, "PO-1", at(TEA, 5, "5.00"));
        promise("C-1", 4, 3).orElseThrow();
        assertThat(why(ahead().pick("C-1", soon()))).isEqualTo(ReservationReason.SHORT);
        shop.buy().receive("PO-1", "DN-1", List.of(goods(TEA, 5))).orElseThrow();
        ahead().pick("C-1", soon()).orElseThrow();
        assertThat(ahead().open()).isEmpty();
        assertThat(shop.promises().available(TEA).orElseThrow().available()).isEqualTo(Quantity.pieces(1));
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        var basket = till.scan(till.basket(), "TEA", Quantity.pieces(4)).orElseThrow();
        till.collect("C-1", till.price(basket).orElseThrow(), List.of(new Cash(sar("900.00"))))
                .orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(1));
    }

    /** A till is tolerant by design: what it sells of goods that are promised ahead it tells, with the promise. */
    @Test
    void aTillThatSellsWhatWasPromisedAheadTellsIt() {
        stocked(shop, TEA, 10);
        promise("C-1", 6, 2).orElseThrow();
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        assertThat(oversold(till, 4)).isEmpty();
        assertThat(oversold(till, 3)).contains(new StockOversold(shop.stock().place(), TEA, 3, List.of("C-1")));
        assertThat(oversold(till, 1)).contains(new StockOversold(shop.stock().place(), TEA, 1, List.of("C-1")));
        ordered(shop, "PO-1", at(TEA, 20, "5.00"));
        promise("C-2", 10, 4).orElseThrow();
        assertThat(oversold(till, 1)).as("C-1 is due before anything comes").isPresent();
        ahead().release("C-1").orElseThrow();
        assertThat(oversold(till, 1)).as("20 are due before C-2").isEmpty();
    }

    private Optional<StockOversold> oversold(TillDoor till, long pieces) {
        return till.sell(
                        till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("500.00"))
                .orElseThrow()
                .recorded()
                .fact(StockOversold.class);
    }

    @Test
    void whatIsNoPromiseIsRefusedByNameAndChangesNothing() {
        stocked(shop, TEA, 5);
        var before = shop.digests();
        assertThat(why(ahead().promise("C", List.of(), TODAY))).isEqualTo(ReservationReason.EMPTY);
        assertThat(why(promise("C", 0, 1))).isEqualTo(ReservationReason.QUANTITY);
        assertThat(why(promise("C", 1, -1))).isEqualTo(ReservationReason.EXPIRED);
        assertThat(why(promise("C", 1, 5000))).isEqualTo(ReservationReason.EXPIRED);
        Need moon = new Need(new PlaceId("moon"), TEA, 1);
        assertThat(why(ahead().promise("C", List.of(moon), TODAY))).isEqualTo(StockReason.UNKNOWN_PLACE);
        List<Need> mixed = List.of(shop.promises().need(TEA, 1), shop.promises().need(RICE, 1));
        assertThat(why(ahead().promise("C", mixed, TODAY))).isEqualTo(ReservationReason.SHORT);
        List<Need> twice = List.of(shop.promises().need(TEA, 3), shop.promises().need(TEA, 3));
        assertThat(why(ahead().promise("C", twice, TODAY))).isEqualTo(ReservationReason.SHORT);
        assertThat(shop.digests()).isEqualTo(before);
    }
}
