// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Symbology;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Bars and squares as other encoders draw them; each was read by zbar too (docs/adr/0091). */
class DotsTest {
    /** zint 2.11.1 --dump, of the worked cases. */
    @Test
    void barsAreThoseOfZint() {
        assertThat(hex(Symbology.EAN_8, "96385074")).isEqualTo("A2D7BD6EA9DCA25CA");
    }

    private static String hex(Symbology symbology, String content) {
        String bars = BarcodeDots.modules(new Barcode(symbology, content));
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < bars.length(); i += 4) {
            hex.append(Integer.toHexString(Integer.parseInt((bars + "000").substring(i, i + 4), 2)));
        }
        return hex.toString().toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void everyCodeHasItsLength() {
        assertThat(BarcodeDots.modules(new Barcode(Symbology.EAN_13, "6281006100015")))
                .hasSize(95);
        assertThat(BarcodeDots.modules(new Barcode(Symbology.UPC_A, "036000291452")))
                .hasSize(95);
        assertThat(BarcodeDots.modules(new Barcode(Symbology.CODE_128, "123456")))
                .hasSize(11 * 5 + 13);
        assertThat(BarcodeDots.modules(new Barcode(Symbology.CODE_39, "A"))).startsWith("1000101");
    }

    @Test
    void aQrCodeGrowsWithItsContentAndFallsBackToLittleCorrection() {
        assertThat(QrDots.side(new QrCode("x"))).isEqualTo(21);
        assertThat(QrDots.level(new QrCode("x".repeat(2_331)))).isEqualTo(QrLevel.M);
        assertThat(QrDots.level(new QrCode("x".repeat(2_332)))).isEqualTo(QrLevel.L);
        assertThat(QrDots.side(new QrCode("x".repeat(QrCode.MAX_BYTES)))).isEqualTo(177);
        assertThat(QrDots.picture(new QrCode("x")).isBlack(0, 0)).isTrue();
    }

    @Test
    void aPngHoldsTheDots() throws Exception {
        Canvas canvas = new Canvas(10);
        canvas.box(0, 0, 3, 2);
        byte[] png = Png.of(canvas.picture());
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(inflated(png)).containsExactly(0, 0x1F, 0xFF, 0, 0x1F, 0xFF);
    }

    private static int[] inflated(byte[] png) throws Exception {
        Inflater inflater = new Inflater();
        inflater.setInput(png, 41, png.length - 41);
        byte[] rows = new byte[6];
        inflater.inflate(rows);
        inflater.end();
        int[] seen = new int[6];
        for (int i = 0; i < 6; i++) {
            seen[i] = rows[i] & 0xFF;
        }
        return seen;
    }
}
