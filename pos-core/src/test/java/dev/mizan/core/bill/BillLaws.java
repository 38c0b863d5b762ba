// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BillLaws {
    @Provide
    Arbitrary<Bill> bills() {
        return BillGen.bills();
    }

    @Property
    void grossIsNetPlusTaxInEveryLineAndInTheWholeAndByRate(@ForAll("bills") Bill bill) {
        long net = 0;
        for (SoldLine line : bill.lines()) {
            assertThat(line.gross()).isEqualTo(line.net() + line.tax());
            assertThat(line.net()).isNotNegative();
            net += line.net();
        }
        assertThat(bill.gross()).isEqualTo(bill.net().plus(bill.tax()));
        assertThat(bill.net().minor()).isEqualTo(net);
        List<TaxTotal> totals = bill.taxTotals();
        assertThat(totals.stream().mapToLong(TaxTotal::tax).sum())
                .isEqualTo(bill.tax().minor());
        assertThat(totals.stream().mapToLong(TaxTotal::net).sum())
                .isEqualTo(bill.net().minor());
        assertThat(totals.stream().map(TaxTotal::rate)).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void aBillReadsBackAsItWasWritten(@ForAll("bills") Bill bill) {
        Bill read = Fields.of(bill::write).read(Bill::read);
        assertThat(read).isEqualTo(bill);
        assertThat(Fields.of(read::write)).hasToString(Fields.of(bill::write).toString());
    }

    @Example
    void whatLinesShareIsWrittenOnce() {
        String written = Fields.of(BillGen.of(3, 30_00)::write).toString();
        assertThat(written)
                .contains("[C62]", "[S 15 incl]")
                .doesNotContain("unitOf", "termsOf", "arabic", "channel", "customer", "overridden");
    }

    @Example
    void aDamagedColumnIsRefusedWithItsPlace() {
        assertDamaged(out -> out.texts("items", List.of("A", "B")), "names has 1 values, not 2");
        assertDamaged(out -> out.texts("items", List.of("A")), "line 0");
    }

    private static void assertDamaged(Consumer<dev.mizan.spi.fact.FieldWriter> items, String message) {
        Fields fields = Fields.of(out -> {
            out.text("currency", "SAR").numbers("books", 1, 1, 1);
            items.accept(out);
            out.texts("names", List.of("a")).texts("unit", List.of("C62"));
            out.numbers("quantity", 1).numbers("price", 1).numbers("gross", 1).numbers("tax", 2);
            out.texts("terms", List.of("S 15 incl"));
        });
        assertThatThrownBy(() -> fields.read(Bill::read))
                .isInstanceOf(FactFormatException.class)
                .hasMessageContaining(message);
    }

    @Example
    void aLineThatDoesNotAddUpCanNotBeBuilt() {
        assertNoLine(0, 100, 13, BillGen.VAT_15);
        assertNoLine(-1, 100, 13, BillGen.VAT_15);
        assertNoLine(1, 100, 101, BillGen.VAT_15);
        assertNoLine(1, 100, -1, BillGen.VAT_15);
        assertNoLine(1, -100, -13, BillGen.VAT_15);
        assertNoLine(1, 100, 13, TaxRate.untaxed(VatCategory.Z));
    }

    private static void assertNoLine(long pieces, long gross, long tax, TaxRate rate) {
        assertThatThrownBy(() -> new SoldLine(
                        Sku.of("A"),
                        Text.en("a"),
                        Quantity.pieces(pieces),
                        100,
                        PriceMode.TAX_INCLUSIVE,
                        gross,
                        tax,
                        rate,
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A:");
    }
}
