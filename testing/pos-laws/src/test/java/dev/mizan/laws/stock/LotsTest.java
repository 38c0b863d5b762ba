// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.lot.LotReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.lot.LotDoor;
import dev.mizan.suite.lot.LotTrace;
import dev.mizan.suite.lot.WithLots.LotIn;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LotsTest {
    private static final PlaceId TOWN = new PlaceId("town");

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Mizan shop = Storehouse.open(Storehouse.withTown().env(env));
    private final LotDoor lots = shop.lots();

    @AfterEach
    void close() {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        shop.close();
    }

    private static LotIn lot(String name, long pieces, String expiry) {
        return new LotIn(TEA, name, Quantity.pieces(pieces), Optional.of(LocalDate.parse(expiry)));
    }

    private Outcome<?> receive(long pieces, LotIn... told) {
        Money cost = Money.ofMinor(500 * pieces, Currency.SAR);
        return lots.receive("DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), cost)), List.of(told));
    }

    private TillDoor till() {
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        return till;
    }

    private Outcome<Sale> sell(TillDoor till, long pieces) {
        return till.sell(
                till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("500.00"));
    }

    @Test
    void whatExpiresFirstLeavesFirstAndComesBackToItsLot() {
        receive(5, lot("LATE", 3, "2027-06-01"), lot("SOON", 2, "2026-12-01")).orElseThrow();
        TillDoor till = till();
        Sale sale = sell(till, 3).orElseThrow();
        assertThat(lots.where(TEA, "SOON")).isEmpty();
        assertThat(lots.where(TEA, "LATE")).isEqualTo(Map.of("main", 2L));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(2))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(lots.onHand(TEA))
                .extracting(it -> it.number() + it.quantity().steps())
                .containsExactly("SOON2", "LATE2");
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        assertThat(lots.where(TEA, "LATE")).isEqualTo(Map.of("main", 3L));
    }

    @Test
    void expiredGoodsAreRefusedAtTheTillAndScrapped() {
        receive(5, lot("LATE", 3, "2027-06-01"), lot("SOON", 2, "2026-12-01")).orElseThrow();
        env.advance(Duration.ofDays(10));
        TillDoor till = till();
        assertThat(why(sell(till, 4))).isEqualTo(LotReason.NOT_FOR_SALE);
        sell(till, 2).orElseThrow();
        assertThat(lots.where(TEA, "SOON")).isEqualTo(Map.of("main", 2L));
        lots.scrapExpired("S-1").orElseThrow();
        assertThat(lots.where(TEA, "SOON")).isEmpty();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(1));
        assertThat(why(lots.scrapExpired("S-2"))).isEqualTo(LotReason.NOTHING_EXPIRED);
        assertThat(why(receive(1, lot("OLD", 1, "2026-12-01")))).isEqualTo(LotReason.EXPIRED_ALREADY);
    }

    @Test
    void aRecalledLotIsNotSoldAndItsWayIsKnown() {
        receive(5, lot("A", 3, "2027-06-01"), lot("B", 2, "2027-07-01")).orElseThrow();
        TillDoor till = till();
        Sale sale = sell(till, 2).orElseThrow();
        shop.stock()
                .send("T-1", shop.stock().place(), TOWN, List.of(new GoodsIssue.Line(TEA, Quantity.pieces(1))))
                .orElseThrow();
        lots.recall(TEA, "A", "glass").orElseThrow();
        assertThat(lots.where(TEA, "A")).isEqualTo(Map.of("transit/T-1", 1L));
        shop.stock().receive("T-1", Map.of(TEA, Quantity.pieces(1)), true).orElseThrow();
        assertThat(lots.where(TEA, "A")).isEqualTo(Map.of("town", 1L));
        assertThat(lots.trace(TEA, "A")).extracting(LotTrace::from).containsExactly("", "main", "main", "transit/T-1");
        assertThat(lots.trace(TEA, "A").get(1).document()).isEqualTo(sale.id());
        lots.recall(TEA, "B", "glass").orElseThrow();
        assertThat(why(sell(till, 1))).isEqualTo(LotReason.NOT_FOR_SALE);
        lots.release(TEA, "B", "checked").orElseThrow();
        sell(till, 1).orElseThrow();
        assertThat(why(lots.recall(TEA, "Z", "glass"))).isEqualTo(LotReason.UNKNOWN);
    }

    @Test
    void goodsInTheHandAreSoldWhereTheBookHasTooLittleButNothingBanned() {
        receive(2, lot("A", 2, "2027-06-01")).orElseThrow();
        TillDoor till = till();
        sell(till, 5).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(-3));
        assertThat(lots.onHand(TEA)).isEmpty();
    }

    @Test
    void movesCarryTheirLotsAlong() {
        receive(4, lot("A", 3, "2027-06-01"), lot("B", 1, "2027-07-01")).orElseThrow();
        PlaceId main = shop.stock().place();
        shop.stock()
                .move("M-1", main, main.damaged(), List.of(new GoodsIssue.Line(TEA, Quantity.pieces(2))))
                .orElseThrow();
        assertThat(lots.where(TEA, "A")).isEqualTo(Map.of("main", 1L, "main/damaged", 2L));
    }

    @Test
    void theLotsOfAReceiptMakeItUp() {
        assertThat(why(receive(5, lot("A", 4, "2027-06-01")))).isEqualTo(LotReason.NOT_THE_RECEIPT);
        assertThat(why(lots.receive(
                        "DN",
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(5), sar("25.00"))),
                        List.of(new LotIn(Storehouse.RICE, "A", Quantity.pieces(5), Optional.empty())))))
                .isEqualTo(LotReason.NOT_THE_RECEIPT);
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(0));
    }
}
