// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Labels as ZPL II (Zebra's programming guide) for printers of one profile, in ASCII. Data can not become a command: all but
 * letters, digits and blanks is written in hexadecimal. Words that are not plain Latin are set by the font that the profile
 * names, else they are dots by a typesetter, else they are refused. Immutable.
 *
 * @param profile of the printer
 * @param typesetter for words that its fonts can not set
 */
public record ZplLabels(LabelProfile profile, Optional<Typesetter> typesetter) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public ZplLabels {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(typesetter);
    }

    /**
     * The label, and what becomes of it. Refused by {@link RasterReason} where it or a picture on it is wider than there is
     * room, or a character has no sign. What the profile can not do with it is an {@link IllegalArgumentException}.
     */
    public Outcome<String> zpl(Label label, Handling after) {
        if (!profile.handlings().contains(after)) {
            throw new IllegalArgumentException(profile.name() + " can not " + after);
        }
        if (label.width() > profile.width()) {
            return tooWide("a label", label.width(), profile.width());
        }
        return written(
                label,
                switch (after) {
                    case TEAR_OFF -> "^MMT";
                    case PEEL_OFF -> "^MMP";
                    case CUT -> "^MMC";
                });
    }

    Outcome<String> written(Label label, String mode) {
        StringBuilder zpl =
                new StringBuilder("^XA^CI28" + mode + "^PW" + label.width() + "^LL" + label.height() + "\n");
        for (Label.Field field : label.fields()) {
            Outcome<String> written = field(field, label.width() - field.x());
            if (written instanceof Refused<String>) {
                return written;
            }
            zpl.append("^FO").append(field.x()).append(',').append(field.y()).append(written.orElseThrow());
            zpl.append("^FS\n");
        }
        return Outcome.done(
                zpl.append("^PQ").append(label.copies()).append("^XZ\n").toString());
    }

    private Outcome<String> field(Label.Field field, int room) {
        if (field instanceof Label.Words words) {
            return words(words, room);
        }
        if (field instanceof Label.Dots dots) {
            return graphic("a picture", dots.picture(), room);
        }
        return Outcome.done(new ZplCodes(field).zpl());
    }

    private static Outcome<String> tooWide(String what, int dots, int room) {
        return Outcome.refused(RasterReason.TOO_WIDE, "what", what, "dots", dots, "paper", Math.max(0, room));
    }

    private Outcome<String> words(Label.Words words, int room) {
        if (words.text().chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return Outcome.done("^A0N," + words.high() + data(words.text()));
        }
        if (words.text().chars().anyMatch(Character::isISOControl)) {
            return Outcome.refused(RasterReason.NO_SIGN, "character", "a control character");
        }
        if (profile.font().isPresent()) {
            // ^PA: by the bidirectional algorithm, with joined letters
            return Outcome.done("^PA0,1,1,0^A@N," + words.high() + "," + words.high() + ","
                    + profile.font().get() + data(words.text()));
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
                .then(set -> graphic(words.text(), withoutMargin(set), room));
    }

    /** Without what is white at its right, so that short words fit where they stand. */
    private static Raster withoutMargin(Raster set) {
        byte[] rows = set.rows();
        int stride = Raster.stride(set.width());
        int used = 1;
        for (int at = 0; at < rows.length; at++) {
            used = rows[at] == 0 ? used : Math.max(used, at % stride + 1);
        }
        byte[] kept = new byte[used * set.height()];
        for (int row = 0; row < set.height(); row++) {
            System.arraycopy(rows, row * stride, kept, row * used, used);
        }
        return new Raster(used * 8, set.height(), kept);
    }

    private static Outcome<String> graphic(String what, Raster picture, int room) {
        if (picture.width() > room) {
            return tooWide(what, picture.width(), room);
        }
        int bytes = picture.rows().length;
        return Outcome.done("^GFA," + bytes + "," + bytes + "," + Raster.stride(picture.width()) + ","
                + HEX.formatHex(picture.rows()));
    }

    static String data(String text) {
        StringBuilder data = new StringBuilder("^FH_^FD");
        for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = b == ' ' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            data.append(plain ? String.valueOf((char) b) : "_" + HEX.toHexDigits(b));
        }
        return data.toString();
    }
}
