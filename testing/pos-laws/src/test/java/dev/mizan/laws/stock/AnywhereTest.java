// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ForwardingStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goods that were sold in one store come back in another, and are shipped from whichever has them. */
class AnywhereTest {
    private static final PlaceId TOWN = new PlaceId("town");
    private static final Instant LATER = Instant.parse("2026-11-22T10:00:00Z");

    /** One store for two shops, which outlives each of them. */
    private static final class Shared extends ForwardingStore {
        Shared(Store store) {
            super(store);
        }

        @Override
        public void close() {}
    }

    private static Shop inTown(Shop main) {
        return new Shop(
                main.organisation(),
                new StoreId("town"),
                main.policies(),
                main.taxes(),
                main.kept(),
                main.env(),
                main.plugins(),
                main.extensions());
    }

    @Test
    void aReturnInAnotherStoreIsTakenOnceOverAllStoresAndLiesWhereItWasTaken() {
        Store both = new Shared(new MemoryStore());
        Shop shop = Storehouse.withTown();
        try (Mizan main = Storehouse.open(shop, both)) {
            Storehouse.stocked(main, TEA, 10);
            TillDoor till = main.till("T1");
            till.open(sar("100.00")).orElseThrow();
            Sale sale = till.sell(
                            till.scan(till.basket(), "TEA", Quantity.pieces(3)).orElseThrow(), sar("34.50"))
                    .orElseThrow();
            try (Mizan town = Mizan.open(inTown(shop).tills("T9"), both)) {
                TillDoor other = town.till("T9");
                other.open(sar("100.00")).orElseThrow();
                other.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(2))), ReturnCause.CHANGED_MIND)
                        .orElseThrow();
                assertThat(town.stock().onHand(TOWN, TEA)).contains(Quantity.pieces(2));
                assertThat(town.stock().onHand(main.stock().place(), TEA)).contains(Quantity.pieces(7));
                assertThat(town.stock().value()).isEqualTo(sar("45.00"));
            }
            assertThat(till.takeBack(
                                    sale.id(),
                                    List.of(new ReturnedItem(0, Quantity.pieces(2))),
                                    ReturnCause.CHANGED_MIND)
                            .isDone())
                    .isFalse();
            till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            assertThat(main.stock().onHand(TEA)).contains(Quantity.pieces(8));
            assertThat(main.stock().onHand(TOWN, TEA)).contains(Quantity.pieces(2));
        }
    }

    @Test
    void anOrderIsHeldWhereItIsShippedFromAndTheNextOneSeesIt() {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            PlaceId main = shop.stock().place();
            Storehouse.stocked(shop, TEA, 5);
            Storehouse.stocked(shop, RICE, 5);
            List<GoodsIssue.Line> sent = List.of(
                    new GoodsIssue.Line(TEA, Quantity.pieces(2)), new GoodsIssue.Line(RICE, Quantity.pieces(4)));
            shop.stock().send("T-1", main, TOWN, sent).orElseThrow();
            shop.stock()
                    .receive("T-1", Map.of(TEA, Quantity.pieces(2), RICE, Quantity.pieces(4)), true)
                    .orElseThrow();
            Map<PlaceId, Long> parcels = Map.of(main, 1500L, TOWN, 1900L);
            GoodsHeld first = shop.promises()
                    .ship("W-1", Map.of(TEA, 2L, RICE, 3L), parcels, LATER)
                    .orElseThrow();
            assertThat(first.needs()).containsExactly(new Need(TOWN, RICE, 3), new Need(TOWN, TEA, 2));
            GoodsHeld second = shop.promises()
                    .ship("W-2", Map.of(TEA, 3L, RICE, 2L), parcels, LATER)
                    .orElseThrow();
            assertThat(second.needs())
                    .containsExactly(new Need(main, RICE, 1), new Need(main, TEA, 3), new Need(TOWN, RICE, 1));
            assertThat(why(shop.promises().ship("W-3", Map.of(TEA, 1L), parcels, LATER)))
                    .isEqualTo(ReservationReason.SHORT);
        }
    }
}
