// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    @Test
    void aWholeReceiptOnNarrowPaper() {
        Receipt receipt = Receipt.builder()
                .picture("logo", Text.en("The Gift Shop"))
                .section(
                        "lines",
                        part -> part.columns(
                                        Cell.words(Text.en("WHITE HANGING HEART T-LIGHT HOLDER"), 3),
                                        Cell.amount("6", 1),
                                        Cell.amount("15.30", 2))
                                .row(Text.en("Total"), Money.of("15.30", Currency.GBP)))
                .blank()
                .barcode(Symbology.CODE_128, "T1-000042")
                .qr("https://example.org/r/42")
                .openDrawer("cash sale")
                .cut()
                .build();
        assertThat(new TextRenderer(32, Page.ENGLISH).text(receipt)).isEqualTo("""
                             The Gift Shop
                    WHITE HANGING       6      15.30
                    HEART T-LIGHT
                    HOLDER
                    Total                      15.30

                              [T1-000042]
                       [https://example.org/r/42]
                    - - - - - - - - - - - - - - - -
                    """);
    }

    @Test
    void aRowThatCanNotStandInTheWidthStandsBelowItsWords() {
        Receipt receipt = Receipt.builder()
                .columns(
                        Cell.words(Text.en("Closing balance of the till"), 1),
                        Cell.amount("92,233,720,368.00"),
                        Cell.amount("-92,233,720,368.00"))
                .build();
        assertThat(new TextRenderer(32, Page.ENGLISH).lines(receipt))
                .containsExactly(
                        "Closing balance of the till",
                        "               92,233,720,368.00",
                        "              -92,233,720,368.00");
    }

    @Test
    void anEscapeSequenceInANameClearsNoScreen() {
        Receipt receipt = Receipt.builder()
                .line(Text.en("Mug \u001B[2J\u0007 \u202E100.00"))
                .build();
        assertThat(new TextRenderer(32, Page.ENGLISH).lines(receipt))
                .containsExactly("Mug \u241B[2J\u2407 \uFFFD100.00");
    }

    @Test
    void wideLettersAreNeverCutInHalf() {
        Receipt receipt =
                Receipt.builder().row(Text.en("\u4E2D".repeat(20)), "1.00").build();
        assertThat(new TextRenderer(24, Page.ENGLISH).lines(receipt))
                .isEqualTo(List.of("\u4E2D".repeat(9) + "  1.00", "\u4E2D".repeat(9), "\u4E2D".repeat(2)));
    }

    @Test
    void anEmptyCellKeepsItsPlaceInTheTable() {
        Receipt receipt = Receipt.builder()
                .columns(Cell.words(Text.en("Total"), 2), Cell.empty(1), Cell.amount("9.00", 1))
                .build();
        assertThat(new TextRenderer(32, Page.ENGLISH).lines(receipt).get(0))
                .hasSize(32)
                .endsWith("     9.00");
    }

    @Test
    void paperThatIsTooNarrowIsABug() {
        assertThatThrownBy(() -> new TextRenderer(23, Page.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }
}
