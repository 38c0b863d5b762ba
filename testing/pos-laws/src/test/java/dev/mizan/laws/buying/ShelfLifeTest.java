// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.lot.LotReason;
import dev.mizan.inventory.lot.ShelfLife;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.lot.WithLots.LotIn;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long goods must keep when they come and when they are sold. The shop's day is 22 November 2026. */
class ShelfLifeTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    private static Outcome<StockReceived> receive(Mizan shop, String lot, String expiry) {
        Quantity two = Quantity.pieces(2);
        return shop.lots()
                .receive(
                        "DN-" + lot,
                        List.of(new GoodsReceipt.Line(TEA, two, sar("10.00"))),
                        List.of(new LotIn(TEA, lot, two, Optional.of(LocalDate.parse(expiry)))));
    }

    private static Outcome<Sale> sell(Mizan shop, long pieces) {
        TillDoor till = shop.till("T1");
        if (!till.session().opened().isDone()) {
            till.open(sar("0.00")).orElseThrow();
        }
        return till.sell(
                till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("500.00"));
    }

    @Test
    void aLotThatIsTooShortIsNotTakenInAndOneThatKeepsJustLongEnoughIs() {
        try (Mizan shop = Storehouse.open(Storehouse.shop().env(env))) {
            shop.lots().keeps(new ShelfLife(TEA, 30, 0)).orElseThrow();
            assertThat(why(receive(shop, "SHORT", "2026-12-21"))).isEqualTo(LotReason.TOO_SHORT);
            assertThat(why(receive(shop, "OLD", "2026-11-01"))).isEqualTo(LotReason.EXPIRED_ALREADY);
            assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(0));
            receive(shop, "FINE", "2026-12-22").orElseThrow();
            shop.lots().keeps(new ShelfLife(TEA, 0, 0)).orElseThrow();
            receive(shop, "SHORT", "2026-12-21").orElseThrow();
            assertThat(why(shop.lots().keeps(new ShelfLife(Sku.of("NONE"), 1, 1))))
                    .isEqualTo(StockReason.UNKNOWN_ITEM);
            assertThat(why(shop.lots().keeps())).isEqualTo(StockReason.NO_LINES);
        }
    }

    @Test
    void whatDoesNotKeepLongEnoughIsNotSoldAndTheNextLotLeavesAlsoAfterARestart() throws IOException {
        Path file = Files.createTempDirectory("lives").resolve("shop.mizan");
        var kept = Storehouse.shop().env(env).kept(Kept.inFile(file.toString()));
        try (Mizan shop = Storehouse.open(kept)) {
            receive(shop, "SOON", "2026-11-24").orElseThrow();
            receive(shop, "LATE", "2027-06-01").orElseThrow();
            shop.lots().keeps(new ShelfLife(TEA, 0, 3)).orElseThrow();
        }
        try (Mizan shop = Mizan.open(kept)) {
            assertThat(why(sell(shop, 3))).isEqualTo(LotReason.NOT_FOR_SALE);
            sell(shop, 1).orElseThrow();
            assertThat(shop.lots().where(TEA, "SOON")).isEqualTo(Map.of("main", 2L));
            assertThat(shop.lots().where(TEA, "LATE")).isEqualTo(Map.of("main", 1L));
            shop.lots().keeps(new ShelfLife(TEA, 0, 2)).orElseThrow();
            sell(shop, 3).orElseThrow();
        }
    }
}
