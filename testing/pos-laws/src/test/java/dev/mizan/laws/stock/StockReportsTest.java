// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.TillReason;
import dev.mizan.inventory.count.CountReason;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.promise.AvailabilityFeed;
import dev.mizan.suite.promise.AvailabilityFeed.Changed;
import dev.mizan.suite.promise.AvailabilityFeed.Crossing;
import dev.mizan.suite.sell.Sale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users of other systems reported about goods in a whole shop, each as the test that it became here. */
class StockReportsTest {
    private static TillDoor till(Mizan shop, String name) {
        TillDoor till = shop.till(name);
        till.open(sar("100.00")).orElseThrow();
        return till;
    }

    private static Sale sell(TillDoor till, Sku sku, long pieces) {
        return till.sell(
                        till.scan(till.basket(), sku.value(), Quantity.pieces(pieces))
                                .orElseThrow(),
                        sar("900.00"))
                .orElseThrow();
    }

    private static long available(Mizan shop) {
        return shop.promises().available(TEA).orElseThrow().available().steps();
    }

    private static void stockIsItsAccountItemByItem(Mizan shop) {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        assertThat(shop.stock().list().stream()
                        .map(it -> it.value())
                        .reduce(sar("0.00"), (one, other) -> one.plus(other)))
                .isEqualTo(Storehouse.balance(shop, AccountRole.INVENTORY));
    }

    /** frappe/erpnext issues 26625 and 25192. */
    @Test
    void erpnext26625TheStockIsItsAccountAfterEveryPosting() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 10);
            stocked(shop, RICE, 3);
            stockIsItsAccountItemByItem(shop);
            Sale sale = sell(till(shop, "T1"), TEA, 14);
            stockIsItsAccountItemByItem(shop);
            shop.till("T1")
                    .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(3))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            stockIsItsAccountItemByItem(shop);
            stocked(shop, TEA, 7);
            stockIsItsAccountItemByItem(shop);
            shop.stock()
                    .adjust(
                            AdjustmentReason.DAMAGE,
                            "fell",
                            List.of(new StockAdjustment.Line(RICE, Quantity.pieces(-1))))
                    .orElseThrow();
            stockIsItsAccountItemByItem(shop);
        }
    }

    /** frappe/erpnext issues 50174 and 51281. */
    @Test
    void erpnext50174APostingOfAClosedPeriodNeverChanges() {
        try (Mizan shop = Storehouse.open()) {
            TillDoor till = till(shop, "T1");
            sell(till, TEA, 4);
            stocked(shop, TEA, 2);
            LocalDate end = LocalDate.of(2026, 11, 30);
            List<String> before = postedUpTo(shop, end);
            shop.books().lock(end, Lock.HARD).orElseThrow();
            stocked(shop, RICE, 9);
            shop.stock()
                    .adjust(AdjustmentReason.COUNT, "found", List.of(new StockAdjustment.Line(TEA, Quantity.pieces(5))))
                    .orElseThrow();
            sell(till, RICE, 1);
            assertThat(postedUpTo(shop, end)).isEqualTo(before).isNotEmpty();
            stockIsItsAccountItemByItem(shop);
        }
    }

    private static List<String> postedUpTo(Mizan shop, LocalDate day) {
        List<String> entries = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(it -> ((JournalPosted) it).entry())
                                .filter(it -> !it.on().isAfter(day))
                                .forEach(it -> entries.add(it.toString())));
        return entries;
    }

    /** frappe/erpnext issue 43052, OCA/pos issue 1060, odoo/odoo issue 79279: a till sold what it had sold already. */
    @Test
    void erpnext43052ASaleThatIsNotYetSentUpReducesItsOwnTillAtOnceAndTheHouseOnce() {
        MemoryStore above = new MemoryStore();
        MemoryStore own = new MemoryStore();
        Shop of = Storehouse.shop().tills("T1", "T2");
        try (Mizan house = Storehouse.open(of, above)) {
            stocked(house, TEA, 5);
            for (StoredBatch stored : above.readAfter(0, 1_000)) {
                own.adopt(stored.batch());
            }
            try (Mizan alone = Mizan.open(of, own)) {
                sell(till(alone, "T2"), TEA, 3);
                assertThat(available(alone)).isEqualTo(2);
                assertThat(available(house)).isEqualTo(5);
                for (int twice = 0; twice < 2; twice++) {
                    own.readAfter(0, 1_000).stream()
                            .map(StoredBatch::batch)
                            .filter(it -> it.lane().till().equals(new TillId("T2")))
                            .forEach(it -> house.limits().adopt(it));
                    assertThat(available(house)).isEqualTo(2);
                }
            }
        }
    }

    /**
     * odoo/odoo issue 20980: a sale that was paid when its session had closed was in no report. Here a session does not
     * close over a bill that is being paid, and no bill outlives its session.
     */
    @Test
    void odoo20980NoSaleIsCompletedOutsideASession() {
        try (Mizan shop = Storehouse.open()) {
            stocked(shop, TEA, 5);
            TillDoor till = till(shop, "T1");
            var priced = till.price(
                            till.scan(till.basket(), "TEA", Quantity.pieces(1)).orElseThrow())
                    .orElseThrow();
            var begun = till.beginTender(priced, List.<PlannedTender>of()).orElseThrow();
            assertThat(why(till.close(sar("100.00")))).isEqualTo(TillReason.CHECKOUT_OPEN);
            till.sell(begun.checkout(), List.of(new Cash(priced.total()))).orElseThrow();
            TillClosed z = till.close(sar("111.50"))
                    .orElseThrow()
                    .fact(TillClosed.class)
                    .orElseThrow();
            assertThat(z.totals().of(Currency.SAR).sales().documents()).isEqualTo(1);
            var digests = shop.digests();
            assertThat(till.sell(begun.checkout(), List.of(new Cash(priced.total())))
                            .isDone())
                    .isFalse();
            assertThat(shop.digests()).isEqualTo(digests);
        }
    }

    /** saleor/saleor issues 19449 and 11637: a web shop was told of some changes never and of others twice. */
    @Test
    void saleor19449EveryChangeOfAShelfIsToldOnceWithItsCrossingOfZero() {
        try (Mizan shop = Storehouse.open()) {
            AvailabilityFeed feed = shop.promises().feed(0);
            List<Changed> told = new ArrayList<>();
            stocked(shop, TEA, 2);
            Instant hour = Instant.parse("2026-11-22T10:00:00Z");
            shop.promises()
                    .hold("W-1", List.of(shop.promises().need(TEA, 1)), hour)
                    .orElseThrow();
            shop.promises().extend("W-1", hour.plusSeconds(60)).orElseThrow();
            shop.promises().release("W-1").orElseThrow();
            TillDoor till = till(shop, "T1");
            Sale sale = sell(till, TEA, 2);
            till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            var place = shop.stock().place();
            shop.stock()
                    .move("M-1", place, place.damaged(), List.of(new GoodsIssue.Line(TEA, Quantity.pieces(1))))
                    .orElseThrow();
            feed.poll(told::add);
            feed.poll(told::add);
            assertThat(told)
                    .filteredOn(it -> it.place().equals(place))
                    .extracting(Changed::available)
                    .containsExactly(2L, 1L, 2L, 0L, 1L, 0L);
            assertThat(told)
                    .filteredOn(it -> it.place().equals(place))
                    .extracting(Changed::crossing)
                    .containsExactly(
                            Crossing.CAME_BACK,
                            Crossing.NONE,
                            Crossing.NONE,
                            Crossing.RAN_OUT,
                            Crossing.CAME_BACK,
                            Crossing.RAN_OUT);
            Set<String> once = new HashSet<>();
            assertThat(told).allMatch(it -> once.add(it.position() + " " + it.place() + " " + it.sku()));
        }
    }

    /** frappe/erpnext issue 49507: of 20,000 rows the first wrong one was named, and after an hour the next. */
    @Test
    void erpnext49507AllWrongRowsOfALargeCountAreNamedAtOnceAndNoneIsTaken() {
        try (Mizan shop = Storehouse.open()) {
            List<Item> items = new ArrayList<>();
            List<CountRow> rows = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                Sku sku = Sku.of("I" + i);
                boolean unknown = i % 1_000 == 7;
                boolean negative = i % 1_000 == 9;
                if (!unknown) {
                    items.add(
                            Item.builder(sku, Text.of("Item " + i, "صنف " + i)).build());
                }
                if (unknown || negative) {
                    wrong.add(sku.value());
                }
                rows.add(new CountRow(sku, Quantity.pieces(negative ? -1 : 1)));
            }
            shop.catalogue().define(items).orElseThrow();
            shop.stock()
                    .beginCount("FULL", shop.stock().place(), List.of(), true, Percent.HUNDRED)
                    .orElseThrow();
            var digests = shop.digests();
            var refused = (Refused<?>) shop.stock().enter("FULL", rows);
            assertThat(why(refused)).isEqualTo(CountReason.BAD_ROWS);
            assertThat(refused.facts()).containsEntry("rows", "40");
            assertThat(refused.facts().get("skus").split(", ")).containsExactlyElementsOf(wrong);
            assertThat(shop.digests()).isEqualTo(digests);
        }
    }
}
