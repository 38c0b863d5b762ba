// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.scan.label.LabelReason;
import dev.mizan.core.scan.label.LabelTemplate;
import dev.mizan.core.scan.label.ScaleLabels;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Unit CASE_12 = Unit.pack("case12", Unit.PIECE, 12);
    private static final Item MILK = Item.builder(Sku.of("MILK"), Text.of("milk", "حليب"))
            .pack(CASE_12)
            .barcode("036000291452")
            .barcode("10036000291459", Quantity.of(1, CASE_12))
            .barcode("MULTI6", Quantity.pieces(6))
            .barcode(new Barcode("96385074", Quantity.pieces(1), Period.between(TODAY.minusDays(9), TODAY)))
            .build();
    private static final Item RICE = Item.builder(Sku.of("4011"), Text.of("rice", "أرز"))
            .unit(Unit.KILOGRAM)
            .build();
    private static final Item TOY = Item.builder(Sku.of("TOY"), Text.en("toy"))
            .lifeCycle(LifeCycle.ACTIVE.from(TODAY, Stage.RECALLED))
            .barcode("TOY-1")
            .build();
    private static final Catalogue CATALOGUE = Catalogue.EMPTY.with(new ItemsChanged(List.of(MILK, RICE, TOY)));

    @Example
    void aUpcIsTheSameCodeInTwelveThirteenAndFourteenDigits() {
        for (String code : List.of("036000291452", "0036000291452", "00036000291452", " 036000291452\n")) {
            assertThat(scan(code)).isEqualTo(Outcome.done(new Scanned(MILK, Quantity.pieces(1))));
        }
    }

    @Example
    void aPackIsScannedAsOnePackOrAsItsPieces() {
        assertThat(scan("10036000291459")).isEqualTo(Outcome.done(new Scanned(MILK, Quantity.of(1, CASE_12))));
        assertThat(scan("MULTI6")).isEqualTo(Outcome.done(new Scanned(MILK, Quantity.pieces(6))));
        assertThat(scan("MULTI6").map(scanned -> scanned.times(3).quantity()))
                .isEqualTo(Outcome.done(Quantity.pieces(18)));
    }

    @Example
    void anItemsNumberIsTypedAsItIs() {
        assertThat(scan("MILK")).isEqualTo(Outcome.done(new Scanned(MILK, Quantity.pieces(1))));
        assertThat(reason(scan("milk"))).isEqualTo(CatalogueReason.UNKNOWN_BARCODE);
    }

    @Example
    void whatIsSoldByWeightMustBeWeighed() {
        Quantity weighed = Quantity.of("0.835", Unit.KILOGRAM);
        assertThat(reason(scan("4011"))).isEqualTo(CatalogueReason.NEEDS_QUANTITY);
        assertThat(Scanner.scan(CATALOGUE, "4011", TODAY, weighed)).isEqualTo(Outcome.done(new Scanned(RICE, weighed)));
        assertThat(reason(Scanner.scan(CATALOGUE, "4011", TODAY, Quantity.pieces(2))))
                .isEqualTo(CatalogueReason.UNKNOWN_UNIT);
    }

    @Example
    void eachRefusalHasItsName() {
        assertThat(reason(scan("036000291453"))).isEqualTo(CatalogueReason.MISREAD_BARCODE);
        assertThat(reason(scan("036000291469"))).isEqualTo(CatalogueReason.UNKNOWN_BARCODE);
        assertThat(reason(scan(""))).isEqualTo(CatalogueReason.UNKNOWN_BARCODE);
        assertThat(reason(scan("96385074"))).isEqualTo(CatalogueReason.BARCODE_NOT_IN_USE);
        assertThat(scan("96385074", TODAY.minusDays(1)).isDone()).isTrue();
        assertThat(reason(scan("TOY-1"))).isEqualTo(CatalogueReason.RECALLED);
        assertThat(reason(scan("TOY"))).isEqualTo(CatalogueReason.RECALLED);
        assertThat(scan("TOY", TODAY.minusDays(1)).isDone()).isTrue();
    }

    @Example
    void aScalesLabelGivesItsWeightAndASymbolItsNetWeight() {
        Item dates = Item.builder(Sku.of("54321"), Text.en("dates"))
                .unit(Unit.KILOGRAM)
                .barcode("09506000134352")
                .build();
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(dates)));
        ScaleLabels labels =
                new ScaleLabels(List.of(LabelTemplate.of("21IIIIIWWWWWC"), LabelTemplate.of("22IIIIIPPPPPC")));
        assertThat(Scanner.scan(catalogue, labels, "2154321000053", TODAY)
                        .orElseThrow()
                        .quantity())
                .isEqualTo(Quantity.of("0.005", Unit.KILOGRAM));
        assertThat(Scanner.scan(catalogue, labels, "٢١٥٤٣٢١٠٠٠٠٥٣", TODAY).isDone())
                .isTrue();
        assertThat(reason(Scanner.scan(catalogue, labels, "2154321000054", TODAY)))
                .isEqualTo(LabelReason.CHECK_DIGIT);
        assertThat(reason(Scanner.scan(catalogue, labels, label("2154321", "00000"), TODAY)))
                .isEqualTo(LabelReason.NOTHING);
        assertThat(reason(Scanner.scan(catalogue, labels, label("2199999", "00100"), TODAY)))
                .isEqualTo(CatalogueReason.UNKNOWN_BARCODE);
        Scanned symbol = Scanner.scan(catalogue, labels, "]d201095060001343523103001250" + "10L7\u001D17260401", TODAY)
                .orElseThrow();
        assertThat(symbol.quantity()).isEqualTo(Quantity.of("1.250", Unit.KILOGRAM));
        assertThat(symbol.elements().orElseThrow().lot()).contains("L7");
    }

    @Example
    void expiredGoodsAreRefused() {
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(Item.builder(Sku.of("M"), Text.en("m"))
                .barcode("09506000134352")
                .build())));
        for (String expired : List.of("]d2010950600013435217260228", "https://a/01/09506000134352?17=260228")) {
            assertThat(reason(Scanner.scan(catalogue, expired, TODAY))).isEqualTo(ScanReason.EXPIRED);
        }
        assertThat(Scanner.scan(catalogue, "]d2010950600013435217260301", TODAY).isDone())
                .isTrue();
        assertThat(reason(Scanner.scan(catalogue, "]C110LOT", TODAY))).isEqualTo(ScanReason.NO_ITEM);
    }

    private static String label(String item, String field) {
        return item + field + Gtin.checkDigit(item + field);
    }

    @Provide
    Arbitrary<String> gtins() {
        return Arbitraries.of(7, 11, 12, 13)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length))
                .map(body -> body + Gtin.checkDigit(body));
    }

    @Property
    void everyGtinIsFoundInAllItsLengths(@ForAll("gtins") String code, @ForAll("gtins") String other) {
        Item item = Item.builder(Sku.of("A"), Text.en("a")).barcode(code).build();
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(item)));
        assertThat(Scanner.scan(catalogue, Gtin.of(code).padded14(), TODAY).isDone())
                .isTrue();
        assertThat(Scanner.scan(catalogue, other, TODAY).isDone())
                .isEqualTo(Gtin.of(code).equals(Gtin.of(other)));
    }

    @Property
    void oneDigitMisreadIsNeverAnotherItem(@ForAll("gtins") String code, @ForAll int at, @ForAll int step) {
        Item item = Item.builder(Sku.of("A"), Text.en("a")).barcode(code).build();
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(item)));
        int place = Math.floorMod(at, code.length());
        int digit = (code.charAt(place) - '0' + 1 + Math.floorMod(step, 9)) % 10;
        String misread = code.substring(0, place) + digit + code.substring(place + 1);
        assertThat(reason(Scanner.scan(catalogue, misread, TODAY))).isEqualTo(CatalogueReason.MISREAD_BARCODE);
    }

    private static Outcome<Scanned> scan(String code) {
        return scan(code, TODAY);
    }

    private static Outcome<Scanned> scan(String code, LocalDate on) {
        return Scanner.scan(CATALOGUE, code, on);
    }
}
