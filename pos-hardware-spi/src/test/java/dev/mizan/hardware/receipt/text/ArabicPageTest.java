// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A receipt in the words of a real shop, as written and as seen. */
class ArabicPageTest {
    private static final Text TITLE = Text.of("Simplified tax invoice", "فاتورة ضريبية مبسطة");
    private static final Text TEA = Text.of("Tea with mint, large pot", "شاي بالنعناع إبريق كبير");
    private static final Text MUG = Text.en("WHITE MUG");
    private static final Text TOTAL = Text.of("Total incl. VAT", "الإجمالي شامل الضريبة");
    private static final Text REFUND = Text.of("Refund", "مرتجع");

    private static final Receipt RECEIPT = Receipt.builder()
            .bilingual(TITLE, Style.CENTRED)
            .rule()
            .row(TEA, "1,234.50")
            .row(MUG, "12.50")
            .row(REFUND, "-5.00")
            .doubleRule()
            .row(TOTAL, "1,242.00")
            .build();

    @Test
    void anEnglishPage() {
        assertThat(new TextRenderer(32, Page.ENGLISH).text(RECEIPT)).isEqualTo("""
                         Simplified tax invoice
                          فاتورة ضريبية مبسطة
                    --------------------------------
                    Tea with mint, large    1,234.50
                    pot
                    WHITE MUG                  12.50
                    Refund                     -5.00
                    ================================
                    Total incl. VAT         1,242.00
                    """);
    }

    @Test
    void anArabicPageIsWrittenInLogicalOrderDescriptionFirst() {
        assertThat(new TextRenderer(42, Page.ARABIC).lines(RECEIPT))
                .containsExactly(
                        "           فاتورة ضريبية مبسطة",
                        "          Simplified tax invoice",
                        "------------------------------------------",
                        "شاي بالنعناع إبريق كبير           1,234.50",
                        "WHITE MUG                            12.50",
                        "مرتجع                                -5.00",
                        "==========================================",
                        "الإجمالي شامل الضريبة             1,242.00");
    }

    @Test
    void aRightToLeftPageShowsTheDescriptionAtTheRightAndTheAmountAtTheLeft() {
        String seen = Viewer.rightToLeft(row(TEA, "1,234.50", false));
        assertThat(seen).startsWith("1,234.50   ").endsWith(reversed("شاي بالنعناع إبريق كبير"));
    }

    @Test
    void withDirectionMarksEverySignAndEveryLatinNameStandsAtItsPlace() {
        assertThat(Viewer.rightToLeft(row(REFUND, "-5.00", true)))
                .startsWith("-5.00   ")
                .endsWith(reversed("مرتجع"));
        assertThat(Viewer.rightToLeft(row(MUG, "12.50", true)))
                .startsWith("12.50   ")
                .endsWith("WHITE MUG");
    }

    @Test
    void withoutDirectionMarksTheTwoKnownLimitsAreThoseOfTheDocumentation() {
        assertThat(Viewer.rightToLeft(row(REFUND, "-5.00", false))).startsWith("5.00-   ");
        assertThat(Viewer.rightToLeft(row(MUG, "12.50", false)))
                .startsWith("WHITE MUG")
                .endsWith("12.50");
    }

    @Test
    void severalFiguresGoOnToTheLeft() {
        Receipt table = Receipt.builder()
                .columns(Cell.words(TEA, 4), Cell.amount("2", 1), Cell.amount("5.00", 2), Cell.amount("10.00", 2))
                .build();
        String line = new TextRenderer(48, Page.ARABIC).lines(table).get(0);
        assertThat(line).isEqualTo("شاي بالنعناع إبريق       2       5.00      10.00");
        assertThat(Viewer.rightToLeft(line)).startsWith("10.00      5.00       2     ");
    }

    @Test
    void aPageInBothLanguagesKeepsTheAmountsUnderOneAnotherAndTheArabicAtTheRight() {
        List<String> lines = new TextRenderer(48, Page.BOTH).lines(RECEIPT);
        assertThat(lines)
                .containsExactly(
                        "  Simplified tax invoice  فاتورة ضريبية مبسطة",
                        "------------------------------------------------",
                        "Tea with mint, large   1,234.50     شاي بالنعناع",
                        "pot                                   إبريق كبير",
                        "WHITE MUG                 12.50",
                        "Refund                    -5.00            مرتجع",
                        "================================================",
                        "Total incl. VAT        1,242.00    الإجمالي شامل",
                        "                                         الضريبة");
        assertThat(Viewer.leftToRight(lines.get(5))).startsWith("Refund                    -5.00  ");
    }

    @Test
    void vowelSignsTakeNoPlace() {
        Receipt receipt =
                Receipt.builder().row(Text.ar("شَاي مُحَلَّى"), "3.00").build();
        assertThat(new TextRenderer(32, Page.ARABIC).lines(receipt))
                .containsExactly("شَاي مُحَلَّى" + " ".repeat(32 - 8 - 4) + "3.00");
    }

    private static String row(Text words, String figure, boolean marks) {
        Receipt receipt = Receipt.builder().row(words, figure).build();
        return new TextRenderer(42, Page.ARABIC, marks).lines(receipt).get(0);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
