// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import java.io.StringReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final String HALF_GOOD = Files.ITEM_HEADER
            + "A,Apple,تفاح,111,C62,STANDARD,,,,,,goods\n"
            + "B,,,,C62,STANDARD,,,,,,goods\n"
            + "C,Cup,,,parsec,STANDARD,,,,,,goods\n"
            + "A,Again,,,C62,STANDARD,,,,,,goods\n"
            + "D,Dish,,111,C62,STANDARD,,,,,,goods\n"
            + "E,Egg,,,C62,STANDARD,,,,,,animal\n"
            + "F,Fish\n"
            + "G,Grape,,,C62,STANDARD,,ASLEEP,,,,goods\n"
            + "H,Ham,,222;222,C62,STANDARD,,,,,,goods\n"
            + "I,Ink,حبر,333,C62,STANDARD,,,,,,goods\n";

    private final Mizan shop = Files.shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aDryRunSaysWhatTheRealRunDoesAndWritesNothing() {
        var before = shop.digests();
        ImportReport dry = Files.items(shop, Files.ITEMS, ImportTerms.USUAL.dry());
        assertThat(dry).isEqualTo(new ImportReport(3, 3, 0, java.util.List.of(), false));
        assertThat(shop.digests()).isEqualTo(before);
        assertThat(Files.items(shop, Files.ITEMS, ImportTerms.USUAL)).isEqualTo(dry.asWritten());
        assertThat(shop.digests()).isNotEqualTo(before);
    }

    @Test
    void everyBadRowIsNamedWithItsLineColumnAndReasonInBothLanguages() {
        ImportReport report = Files.items(shop, HALF_GOOD, ImportTerms.USUAL.dry());
        assertThat(report.bad()).extracting(BadRow::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(report.bad())
                .extracting(BadRow::column)
                .containsExactly("name_en", "unit", "sku", "barcodes", "kind", "name_ar", "stage", "barcodes");
        assertThat(report.bad())
                .extracting(bad -> (Object) bad.why().reason())
                .containsExactly(
                        ExchangeReason.EMPTY_CELL,
                        ExchangeReason.NOT_A_UNIT,
                        ExchangeReason.ROW_TWICE,
                        CatalogueReason.BARCODE_TAKEN,
                        ExchangeReason.UNREADABLE,
                        ExchangeReason.FIELD_COUNT,
                        ExchangeReason.UNREADABLE,
                        CatalogueReason.BARCODE_TAKEN);
        assertThat(report.bad()).allSatisfy(bad -> {
            assertThat(bad.message(Language.EN)).doesNotContain("{").matches("\\p{ASCII}+");
            assertThat(bad.message(Language.AR)).doesNotContain("{").containsPattern("[ء-ي]");
        });
    }

    @Test
    void aFileWithBadRowsIsRefusedWholeUnlessTheCallerTakesTheGood() {
        var before = shop.digests();
        ImportReport refused = Files.items(shop, HALF_GOOD, ImportTerms.USUAL);
        assertThat(refused.written()).isFalse();
        assertThat(shop.digests()).isEqualTo(before);
        ImportReport taken = Files.items(shop, HALF_GOOD, ImportTerms.USUAL.takingTheGood());
        assertThat(taken).isEqualTo(new ImportReport(10, 2, 0, refused.bad(), true));
        assertThat(shop.catalogue().items().items())
                .extracting(item -> item.sku().value())
                .containsExactly("A", "I");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Files.items(shop, Files.ITEMS, ImportTerms.USUAL);
        Files.prices(shop, Files.PRICES, ImportTerms.USUAL);
        Files.stock(shop, Files.STOCK);
        Files.balances(shop, Files.BALANCES);
        var before = shop.digests();
        assertThat(Files.items(shop, Files.ITEMS, ImportTerms.USUAL).unchanged())
                .isEqualTo(3);
        assertThat(Files.prices(shop, Files.PRICES, ImportTerms.USUAL).unchanged())
                .isEqualTo(3);
        assertThat(Files.stock(shop, Files.STOCK).unchanged()).isEqualTo(2);
        assertThat(Files.balances(shop, Files.BALANCES).unchanged()).isEqualTo(2);
        assertThat(shop.digests()).isEqualTo(before);
    }

    @Test
    void onlyRowsThatDifferAreWritten() {
        Files.items(shop, Files.ITEMS, ImportTerms.USUAL);
        ImportReport report = Files.items(shop, Files.ITEMS.replace("Dates", "Medjool"), ImportTerms.USUAL);
        assertThat(report).isEqualTo(new ImportReport(3, 1, 2, java.util.List.of(), true));
        assertThat(shop.catalogue()
                        .items()
                        .find(Sku.of("DATES"))
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Medjool");
    }

    @Test
    void pricesAreNamedByTheirRowWhereListItemUnitOrAmountAreWrong() {
        Files.items(shop, Files.ITEMS, ImportTerms.USUAL);
        String file = "sku,list,price,unit,until,from\n"
                + "TEA,SHELF,1,,,\nCOFFEE,TRADE,1,,,\nCOFFEE,SHELF,1.234,,,\nCOFFEE,SHELF,-1,,,\n"
                + "COFFEE,SHELF,1,KGM,,\nCOFFEE,SHELF,1,,2026-01-01,2026-02-01\nCOFFEE,SHELF,1,,,01/02/2026\n"
                + "COFFEE,SHELF,5,,,\nCOFFEE,SHELF,6,,,\n";
        ImportReport report = Files.prices(shop, file, ImportTerms.USUAL.takingTheGood());
        assertThat(report.bad())
                .extracting(bad -> bad.line() + " " + bad.column())
                .containsExactly("2 sku", "3 list", "4 price", "5 price", "6 unit", "7 until", "8 from", "10 from");
        assertThat(report.changed()).isEqualTo(1);
    }

    @Test
    void windowsLineEndsAByteOrderMarkAndColumnsInAnyOrderAreRead() {
        String file =
                "\uFEFF\"kind\",sku,name_ar,name_en,barcodes,unit,tax_class,group,stage,origin,supplier_codes,tare\r\n"
                        + "goods,X,\"سطر\r\nثان\",Ten,,C62,STANDARD,,,,,\r\n"
                        + "goods,Y,تمر,,,C62,STANDARD,,,,,\r\n";
        assertThat(Files.items(shop, file, ImportTerms.USUAL).changed()).isEqualTo(2);
        assertThat(shop.catalogue()
                        .items()
                        .find(Sku.of("X"))
                        .orElseThrow()
                        .name()
                        .ar())
                .isEqualTo("سطر\r\nثان");
        assertThat(shop.catalogue()
                        .items()
                        .find(Sku.of("Y"))
                        .orElseThrow()
                        .name()
                        .in(Language.EN))
                .isEqualTo("تمر");
    }

    @Test
    void aHeaderThatIsNotOfTheFileIsRefusedByTheNameOfTheColumn() {
        assertThat(reasonOf("")).isEqualTo(ExchangeReason.NO_HEADER);
        assertThat(reasonOf(Files.ITEM_HEADER.replace("origin", "colour"))).isEqualTo(ExchangeReason.UNKNOWN_COLUMN);
        assertThat(reasonOf(Files.ITEM_HEADER.replace("origin", "sku"))).isEqualTo(ExchangeReason.UNKNOWN_COLUMN);
        assertThat(reasonOf(Files.ITEM_HEADER.replace(",origin", ""))).isEqualTo(ExchangeReason.MISSING_COLUMN);
    }

    private Object reasonOf(String file) {
        return ((Refused<?>) shop.exchange().importItems(new StringReader(file), ImportTerms.USUAL)).reason();
    }
}
