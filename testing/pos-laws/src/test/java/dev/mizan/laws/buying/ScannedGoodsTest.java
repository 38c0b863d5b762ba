// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.scan.ScanReason;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.scan.ScannedGoods;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receiving and counting scan what the counter scans: the lot, expiry and serial number come with the goods. */
class ScannedGoodsTest {
    private static final String TEA_SYMBOL = "]d20106281000000014";

    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open(Storehouse.shop().env(ManualEnv.at("2026-11-22T09:00:00Z")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ScannedGoods scanned(String... codes) {
        Outcome<ScannedGoods> so = Outcome.done(ScannedGoods.NONE);
        for (String code : codes) {
            so = so.then(it -> shop.stock().scan(it, code));
        }
        return so.orElseThrow();
    }

    @Test
    void aScannedDeliveryBringsItsLotsAndExpiryIntoTheStock() {
        ordered(shop, "PO-1", at(TEA, 3, "5.00"), at(RICE, 1, "8.00"));
        ScannedGoods delivery =
                scanned(TEA_SYMBOL + "1727063010L-7", TEA_SYMBOL + "1727063010L-7", TEA_SYMBOL + "10L-8", "RICE");
        shop.lots().receive("PO-1", "DN-1", delivery.goods(), delivery.lots()).orElseThrow();
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(3));
        assertThat(shop.lots().where(TEA, "L-7")).isEqualTo(Map.of("main", 2L));
        assertThat(shop.lots().onHand(TEA).get(0).expiry()).isEqualTo(Optional.of(LocalDate.of(2027, 6, 30)));
        assertThat(shop.lots().onHand(TEA).get(1).expiry()).isEmpty();
        assertThat(shop.buy().order("PO-1").orElseThrow().isOpen()).isFalse();
    }

    @Test
    void aShelfIsCountedByScanningIt() {
        Storehouse.stocked(shop, TEA, 3);
        shop.stock()
                .beginCount("C-1", shop.stock().place(), List.of(TEA), true, Percent.ZERO)
                .orElseThrow();
        shop.stock()
                .enter("C-1", scanned("6281000000014", "6281000000014").rows())
                .orElseThrow();
        assertThat(shop.stock().differences("C-1").orElseThrow()).hasSize(1);
    }

    @Test
    void aSerialNumberComesWithItsPiece() {
        shop.serials().track(TEA).orElseThrow();
        ordered(shop, "PO-1", at(TEA, 2, "5.00"));
        ScannedGoods pieces = scanned(TEA_SYMBOL + "21A", TEA_SYMBOL + "21B");
        assertThat(pieces.pieces()).containsExactly(new PieceOf(TEA, "A"), new PieceOf(TEA, "B"));
        shop.serials().receive("PO-1", "DN-1", pieces.goods(), pieces.pieces()).orElseThrow();
        assertThat(shop.serials().find(TEA, "B")).isPresent();
    }

    @Test
    void whatIsMisreadUnknownOrExpiredIsRefusedByNameAndNothingIsGathered() {
        ScannedGoods so = scanned("6281000000014");
        assertThat(why(shop.stock().scan(so, "6281000000015"))).isEqualTo(CatalogueReason.MISREAD_BARCODE);
        assertThat(why(shop.stock().scan(so, "4006381333931"))).isEqualTo(CatalogueReason.UNKNOWN_BARCODE);
        assertThat(why(shop.stock().scan(so, TEA_SYMBOL + "1725063010L-1"))).isEqualTo(ScanReason.EXPIRED);
        assertThat(so.lines()).hasSize(1);
    }

    @Test
    void goodsThatArePlannedComeBeforeTheyAreSold() {
        Sku dates = Sku.of("DATES");
        LifeCycle soon = LifeCycle.of(Stage.PLANNED).from(LocalDate.of(2027, 1, 1), Stage.ACTIVE);
        shop.catalogue()
                .define(
                        Item.builder(dates, Text.of("Dates", "تمر"))
                                .lifeCycle(soon)
                                .build(),
                        "20.00")
                .orElseThrow();
        assertThat(scanned("DATES").goods()).containsExactly(new Goods(dates, Quantity.pieces(1)));
        assertThat(why(shop.till("T1").scan(shop.till("T1").basket(), "DATES")))
                .isEqualTo(CatalogueReason.NOT_YET_SOLD);
        Sku gone = Sku.of("GONE");
        LifeCycle recalled = LifeCycle.of(Stage.RECALLED);
        shop.catalogue()
                .define(
                        Item.builder(gone, Text.of("Gone", "مسحوب"))
                                .lifeCycle(recalled)
                                .build(),
                        "20.00")
                .orElseThrow();
        assertThat(why(shop.stock().scan(ScannedGoods.NONE, "GONE"))).isEqualTo(CatalogueReason.RECALLED);
    }
}
