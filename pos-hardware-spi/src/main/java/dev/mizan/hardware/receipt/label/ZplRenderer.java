// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.raster.QrDots;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Labels as ZPL II (Zebra's programming guide), in ASCII. Data can not become a command: all but letters, digits and blanks
 * is written in hexadecimal. Words that are not plain Latin are dots by a typesetter, or refused. Immutable.
 *
 * @param typesetter for words that a label printer's own font can not set
 */
public record ZplRenderer(Optional<Typesetter> typesetter) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The label. */
    public Outcome<String> zpl(Label label) {
        StringBuilder zpl = new StringBuilder("^XA^CI28^PW" + label.width() + "^LL" + label.height() + "\n");
        for (Label.Field field : label.fields()) {
            Outcome<String> written = field(field);
            if (written instanceof Refused<String>) {
                return written;
            }
            zpl.append("^FO").append(field.x()).append(',').append(field.y()).append(written.orElseThrow());
            zpl.append("^FS\n");
        }
        return Outcome.done(
                zpl.append("^PQ").append(label.copies()).append("^XZ\n").toString());
    }

    private Outcome<String> field(Label.Field field) {
        if (field instanceof Label.Words words) {
            return words(words);
        }
        if (field instanceof Label.Code code) {
            return Outcome.done("^BY" + code.module() + code(code));
        }
        if (field instanceof Label.Square square) {
            return Outcome.done(square(square.code(), square.module()));
        }
        return Outcome.done(graphic(((Label.Dots) field).picture()));
    }

    private Outcome<String> words(Label.Words words) {
        if (words.text().chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return Outcome.done("^A0N," + words.high() + data(words.text()));
        }
        if (typesetter.isEmpty()) {
            return Outcome.refused(RasterReason.NO_SIGN, "character", words.text());
        }
        int cell = Math.min(64, Math.max(4, words.high() / 2));
        int columns = Math.max(16, words.text().length() + 1);
        PlacedLine line = PlacedLine.of(new Line(Text.en(words.text()), Style.PLAIN), columns, Page.ENGLISH)
                .get(0);
        return typesetter
                .get()
                .set(new TypeLine((columns * cell + 7) / 8 * 8, cell, line, Emphasis.NONE, Size.NORMAL))
                .map(ZplRenderer::graphic);
    }

    private static String code(Label.Code code) {
        String height = "," + code.high() + ",Y,N";
        String kind = switch (code.barcode().symbology()) {
            case EAN_13 -> "^BEN" + height;
            case EAN_8 -> "^B8N" + height;
            case UPC_A -> "^BUN" + height;
            case INTERLEAVED_2_OF_5 -> "^B2N" + height;
            case CODE_39 -> "^B3N,N" + height;
            case CODE_128 -> "^BCN" + height;
        };
        String content = code.barcode().content();
        String sent = switch (code.barcode().symbology()) {
            case EAN_13, EAN_8, UPC_A -> content.substring(0, content.length() - 1); // it adds the check digit
            case CODE_128 -> content.replace(">", "><");
            default -> content;
        };
        return kind + data(sent);
    }

    private static String square(QrCode code, int module) {
        return "^BQN,2," + module + data(QrDots.level(code).name() + "A," + code.content());
    }

    private static String graphic(Raster picture) {
        int bytes = picture.rows().length;
        return "^GFA," + bytes + "," + bytes + "," + Raster.stride(picture.width()) + ","
                + HEX.formatHex(picture.rows());
    }

    private static String data(String text) {
        StringBuilder data = new StringBuilder("^FH_^FD");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == ' ' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            data.append(plain ? String.valueOf((char) b) : "_" + HEX.toHexDigits(b));
        }
        return data.toString();
    }
}
