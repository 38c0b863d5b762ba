// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.ExchangeDoor;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final Unit BOX = Unit.pack("box4", Unit.PIECE, 4).named(Text.of("Box; of = four", "علبة"));

    private static Item everything() {
        return Item.builder(Sku.of("=SUM(A1)"), Text.of("+1 \"cola\", zero\nnew; = / \\", "'@كولا"))
                .path("A/B", "C;D", "=E\\")
                .lifeCycle(new LifeCycle(List.of()).from(LocalDate.of(2026, 1, 1), Stage.BLOCKED))
                .pack(BOX)
                .barcode("A;B=C\\D", Quantity.of(2, BOX))
                .barcode(new dev.mizan.core.catalog.Barcode("6281000000021", Quantity.pieces(1), Period.year(2026)))
                .tare(Quantity.of("0.250", Unit.KILOGRAM))
                .origin("EG")
                .supplier(new SupplierId("acme"), "4;7=1")
                .variant("SHIRT", Map.of("colour", "blue;green", "a=b", "42"))
                .build();
    }

    @Test
    void whatIsExportedMakesAnEqualCatalogueAndEqualPricesInAFreshShop() {
        try (Mizan shop = Files.full();
                Mizan fresh = Files.shop()) {
            shop.catalogue().define(List.of(everything())).orElseThrow();
            Files.items(fresh, Files.written(shop, ExchangeDoor::exportItems), ImportTerms.USUAL);
            Files.prices(fresh, Files.written(shop, ExchangeDoor::exportPrices), ImportTerms.USUAL);
            Files.stock(fresh, Files.written(shop, ExchangeDoor::exportStock));
            Files.balances(fresh, Files.written(shop, ExchangeDoor::exportBalances));
            assertThat(fresh.catalogue().items().items())
                    .containsExactlyInAnyOrderElementsOf(
                            shop.catalogue().items().items());
            assertThat(fresh.catalogue()
                            .items()
                            .find(everything().sku())
                            .orElseThrow()
                            .packs()
                            .get(0)
                            .name())
                    .isEqualTo(BOX.name());
            for (Item item : shop.catalogue().items().items()) {
                assertThat(fresh.catalogue().books().prices().offers(item.sku()))
                        .isEqualTo(shop.catalogue().books().prices().offers(item.sku()));
                assertThat(fresh.stock().onHand(item.sku()))
                        .isEqualTo(shop.stock().onHand(item.sku()));
            }
            assertThat(fresh.stock().value()).isEqualTo(shop.stock().value()).hasToString("SAR 80.00");
            assertThat(fresh.books().trialBalance(Period.ALWAYS).lines())
                    .isEqualTo(shop.books().trialBalance(Period.ALWAYS).lines());
            assertThat(Files.written(fresh, ExchangeDoor::exportItems))
                    .isEqualTo(Files.written(shop, ExchangeDoor::exportItems));
        }
    }

    @Test
    void whatIsExportedChangesNothingInTheSameShop() {
        try (Mizan shop = Files.full()) {
            shop.stock()
                    .receive(
                            "DN-1",
                            List.of(new dev.mizan.inventory.stock.GoodsReceipt.Line(
                                    Sku.of("COFFEE"),
                                    Quantity.pieces(3),
                                    dev.mizan.spi.value.Money.of(
                                            "9", shop.shop().currency()))));
            var before = shop.digests();
            List<ImportReport> reports = List.of(
                    Files.items(shop, Files.written(shop, ExchangeDoor::exportItems), ImportTerms.USUAL),
                    Files.prices(shop, Files.written(shop, ExchangeDoor::exportPrices), ImportTerms.USUAL),
                    Files.stock(shop, Files.written(shop, ExchangeDoor::exportStock)));
            assertThat(reports).allSatisfy(report -> {
                assertThat(report.bad()).isEmpty();
                assertThat(report.unchanged()).isEqualTo(report.read()).isPositive();
                assertThat(report.written()).isFalse();
            });
            assertThat(shop.digests()).isEqualTo(before);
        }
    }

    @Test
    void formulasAreWrittenBehindAnApostropheAndNumbersBare() {
        try (Mizan shop = Files.full()) {
            shop.catalogue().define(List.of(everything())).orElseThrow();
            assertThat(Files.written(shop, ExchangeDoor::exportItems))
                    .contains("'=SUM(A1),\"'+1 \"\"cola")
                    .contains("''@كولا");
            assertThat(Files.written(shop, ExchangeDoor::exportPrices)).contains("SHELF,COFFEE,C62,11.50,,");
        }
    }

    @Test
    void aFileWithoutTheExtraColumnsKeepsPacksAndVariants() {
        try (Mizan shop = Files.shop()) {
            Item before = everything();
            shop.catalogue().define(List.of(before)).orElseThrow();
            Files.items(shop, Files.ITEM_HEADER + "'=SUM(A1),Cola,,,C62,STANDARD,,,,,,goods\n", ImportTerms.USUAL);
            Item after = shop.catalogue().items().find(before.sku()).orElseThrow();
            assertThat(after.name().en()).isEqualTo("Cola");
            assertThat(after.packs()).isEqualTo(before.packs());
            assertThat(after.variant()).isEqualTo(before.variant());
        }
    }
}
