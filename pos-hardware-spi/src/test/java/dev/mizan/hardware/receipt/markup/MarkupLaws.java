// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.label.ZplRenderer;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Data stays data, in pages, pictures and labels. */
class MarkupLaws {
    @Property
    void dataNeverBecomesATag(@ForAll @NotBlank @StringLength(max = 40) String words) {
        String html = new HtmlRenderer(Page.ENGLISH)
                .html(Receipt.builder().line(Text.en(words + "<script>\"&")).build());
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;&quot;&amp;");
        assertThat(html.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }

    @Test
    void anArabicPageRunsFromTheRightAndHasItsCodesInIt() {
        String html = new HtmlRenderer(Page.ARABIC)
                .html(Receipt.builder()
                        .row(Text.of("Total", "الإجمالي"), "12.50")
                        .qr("https://example.test/1")
                        .build());
        assertThat(html).contains("dir=\"rtl\"", "الإجمالي", "12.50", "data:image/png;base64,");
    }

    @Test
    void anSvgHasEveryDot() {
        assertThat(SvgRenderer.of(new Raster(10, 2, new byte[] {(byte) 0xA0, 0, 0, 0x40})))
                .contains("viewBox=\"0 0 10 2\"", "<path d=\"M0 0h1v1H0zM2 0h1v1H2zM9 1h1v1H9z\"/></svg>");
    }

    @Property
    void dataNeverBecomesALabelsCommand(@ForAll @NotBlank @StringLength(max = 40) String words) {
        Label label = new Label(400, 200, List.of(new Label.Square(10, 10, 4, new QrCode(words + "^XZ~JR"))), 1);
        String zpl = new ZplRenderer(Optional.empty()).zpl(label).orElseThrow();
        assertThat(zpl.indexOf("^XZ")).isEqualTo(zpl.length() - 4);
        assertThat(zpl).doesNotContain("~").matches("[\\x20-\\x7E\n]*");
    }

    @Test
    void aShelfLabelIsZpl() {
        Label label = new Label(
                400,
                200,
                List.of(
                        new Label.Words(10, 10, 30, "COFFEE 12.50"),
                        new Label.Code(10, 60, 80, 2, new Barcode(Symbology.EAN_13, "6281006100015"))),
                2);
        assertThat(new ZplRenderer(Optional.empty()).zpl(label).orElseThrow())
                .isEqualTo("^XA^CI28^PW400^LL200\n^FO10,10^A0N,30^FH_^FDCOFFEE 12_2E50^FS\n"
                        + "^FO10,60^BY2^BEN,80,Y,N^FH_^FD628100610001^FS\n^PQ2^XZ\n");
        Label arabic = new Label(400, 200, List.of(new Label.Words(10, 10, 30, "قهوة")), 1);
        assertThat(new ZplRenderer(Optional.empty()).zpl(arabic)).isInstanceOf(Refused.class);
    }
}
