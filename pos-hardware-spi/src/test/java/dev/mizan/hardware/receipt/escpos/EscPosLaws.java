// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.raster.QrLevel;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Every command is whole, and no character is replaced. */
class EscPosLaws {
    /** node-escpos issue 151: drawer bytes short. */
    @Property
    void aPulseToTheDrawerAlwaysHasFiveBytes(
            @ForAll @IntRange(min = 2, max = 510) int on, @ForAll @IntRange(min = 2, max = 510) int off) {
        assertThat(new EscPos().drawer(2, on, off).bytes()).hasSize(5);
        assertThat(new EscPos().drawer(5, on, off).bytes()).hasSize(5);
    }

    /** escpos-coffee 4.1.0 counts characters where the printer counts bytes. */
    @Property
    void theLengthOfAQrCodeIsCountedInBytes(@ForAll @StringLength(min = 1, max = 200) String content) {
        int length = content.getBytes(StandardCharsets.UTF_8).length;
        byte[] bytes = new EscPos().qr(content, 6, QrLevel.M).bytes();
        int at = 9 + 8 + 8;
        assertThat((bytes[at + 3] & 0xFF) + 256 * (bytes[at + 4] & 0xFF)).isEqualTo(length + 3);
        assertThat(bytes).hasSize(at + 8 + length + 8);
    }

    /** escpos-coffee 4.1.0 emits a short last stripe. */
    @Property
    void stripesAreAlwaysWhole(
            @ForAll @IntRange(min = 1, max = 100) int width, @ForAll @IntRange(min = 1, max = 100) int height) {
        Raster picture = new Raster(width, height, new byte[Raster.stride(width) * height]);
        int stripes = (height + 23) / 24;
        assertThat(new EscPos().stripes(picture).bytes()).hasSize(3 + stripes * (5 + 3 * width + 1) + 2);
        assertThat(new EscPos().raster(picture).bytes()).hasSize(8 + Raster.stride(width) * height);
    }

    @Property
    void whatACodePageCarriesComesBackAndTheRestIsRefused(@ForAll @NotBlank @StringLength(max = 60) String words) {
        EscPosRenderer renderer = new EscPosRenderer(
                Profiles.GENERIC_80, Page.ENGLISH, TextStrategy.CODE_PAGE, Optional.empty(), java.util.Map.of());
        Outcome<byte[]> bytes =
                renderer.render(Receipt.builder().line(Text.en(words)).build());
        if (bytes instanceof Refused<byte[]> refused) {
            assertThat(refused.reason()).isEqualTo(PrintReason.UNENCODABLE);
        } else {
            String seen = new String(bytes.orElseThrow(), StandardCharsets.ISO_8859_1);
            assertThat(seen.chars().filter(c -> c == '?').count())
                    .isLessThanOrEqualTo(words.chars().filter(c -> c == '?').count());
        }
    }

    @Test
    void theNewCurrencySignsAreRefusedWithoutATypesetter() {
        for (String sign : new String[] {"\u20C1", "\u20C3", "\u20C4"}) {
            Outcome<byte[]> bytes = EscPosRenderer.plain(Profiles.EPSON_80, Page.ENGLISH)
                    .render(Receipt.builder()
                            .row(Text.en("Total"), sign + " 12.50")
                            .build());
            assertThat(((Refused<byte[]>) bytes).reason()).isEqualTo(PrintReason.NO_TYPESETTER);
        }
    }

    @Test
    void aControlByteIsNoText() {
        assertThatThrownBy(() -> new EscPos().text(new byte[] {'A', 0x1B}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CodeTable.of(0, "IBM437").encode("A\u001B")).isEmpty();
    }

    @Test
    void aProfileIsReadBackAsItWasWritten() {
        for (PrinterProfile profile : Profiles.all()) {
            assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
        }
        assertThatThrownBy(() -> ProfileText.read("name = x\n")).hasMessageContaining("columns");
        assertThatThrownBy(() -> ProfileText.read("colour = red\n")).hasMessageContaining("colour");
    }

    @Test
    void everyTableOfTheMakerGivesItsBytesBack() {
        for (int number = 0; number < 54; number++) {
            CodeTable table;
            try {
                table = EpsonTables.table(number);
            } catch (IllegalArgumentException e) {
                continue;
            }
            for (int b = 0x80; b < 0x100; b++) {
                String sign = new String(new byte[] {(byte) b}, table.charset());
                if (!sign.equals("\uFFFD")) {
                    assertThat(table.encode(sign))
                            .as(table + " " + b)
                            .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(1));
                }
                assertThat(table.encode("\uFFFD")).isEmpty();
            }
        }
        assertThat(CodeTable.of(32, "IBM720").encode("ريال"))
                .contains(HexFormat.of().parseHex("a9ef9fe9"));
    }

    @Test
    void aTableOfJoinedLettersIsGivenThemJoinedAndFromTheLeft() {
        assertThat(HexFormat.of().formatHex(new EscPos().line("سلام", 37).bytes()))
                .isEqualTo("1b7425ef9ed30a");
        assertThat(HexFormat.of().formatHex(new EscPos().line("سلام 2x", 37).bytes()))
                .isEqualTo("1b7425327820ef9ed30a");
        assertThat(HexFormat.of().formatHex(new EscPos().line("ريال", 50).bytes()))
                .isEqualTo("1b7432d1edc7e10a");
        assertThatThrownBy(() -> new EscPos().line("الإجمالي", 37)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBarcodeIsNamedAsManualsNameItAndItsCheckDigitIsRight() {
        assertThat(CodeKind.named("EAN-13")).contains(CodeKind.EAN13);
        assertThat(CodeKind.named("upc_a")).contains(CodeKind.UPC_A);
        assertThat(CodeKind.named("GS1-DataBar-Omni")).contains(CodeKind.GS1_DATABAR_OMNI);
        assertThat(CodeKind.named("CODE")).isEmpty();
        assertThat(HexFormat.of()
                        .formatHex(
                                new EscPos().barcode(CodeKind.EAN8, "9638507").bytes()))
                .isEqualTo("1d6b440739363338353037");
        for (CodeKind kind : List.of(CodeKind.EAN13, CodeKind.UPC_A, CodeKind.EAN8)) {
            String wrong = "1".repeat(kind == CodeKind.EAN13 ? 13 : kind == CodeKind.UPC_A ? 12 : 8);
            assertThatThrownBy(() -> new EscPos().barcode(kind, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
