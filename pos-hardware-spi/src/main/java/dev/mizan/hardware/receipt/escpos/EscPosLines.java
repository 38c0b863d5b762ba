// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.hardware.receipt.text.PlacedText;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes lines of text: by a code table, or as dots. */
final class EscPosLines {
    private static final int BAND = 255;

    private final EscPosRenderer renderer;
    private final PrinterProfile profile;
    private final EscPos out;
    private int table;

    EscPosLines(EscPosRenderer renderer, EscPos out) {
        this.renderer = renderer;
        this.profile = renderer.profile();
        this.out = out;
        this.table = profile.tables().isEmpty() ? 0 : profile.tables().get(0).number();
        if (table != 0) {
            out.table(table);
        }
    }

    Outcome<Boolean> write(PlacedLine line, Emphasis emphasis, Size size) {
        if (line.parts().isEmpty()) {
            out.lineFeed();
            return Outcome.done(true);
        }
        if (renderer.strategy() != TextStrategy.RASTER && !line.hasRightToLeft() && oneColumnEach(line)) {
            Optional<Boolean> coded = coded(line.leftToRight(), emphasis, size);
            if (coded.isPresent()) {
                return Outcome.done(true);
            }
        }
        String text = line.parts().stream().map(PlacedText::text).collect(Collectors.joining(" "));
        if (renderer.strategy() == TextStrategy.CODE_PAGE || profile.pictures() == PictureCommand.NONE) {
            return Outcome.refused(PrintReason.UNENCODABLE, "printer", profile.name(), "text", text);
        }
        if (renderer.typesetter().isEmpty()) {
            return Outcome.refused(PrintReason.NO_TYPESETTER, "text", text);
        }
        Typesetter typesetter = renderer.typesetter().get();
        return typesetter
                .set(new TypeLine(profile.dots(), profile.cell(), line, emphasis, size))
                .then(picture -> dots(picture, text));
    }

    private static boolean oneColumnEach(PlacedLine line) {
        for (PlacedText part : line.parts()) {
            if (part.text().length() != part.columns()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Boolean> coded(String text, Emphasis emphasis, Size size) {
        Optional<byte[]> encoded = plain(text);
        int wanted = table;
        for (int i = 0; encoded.isEmpty() && i < profile.tables().size(); i++) {
            encoded = profile.tables().get(i).encode(text);
            wanted = profile.tables().get(i).number();
        }
        if (encoded.isEmpty()) {
            return Optional.empty();
        }
        if (wanted != table) {
            out.table(wanted);
            table = wanted;
        }
        styled(emphasis, size, true);
        out.text(encoded.get()).lineFeed();
        styled(emphasis, size, false);
        return Optional.of(true);
    }

    /** Most lines are plain, and every table begins with ASCII. */
    private static Optional<byte[]> plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return Optional.empty();
            }
        }
        return Optional.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void styled(Emphasis emphasis, Size size, boolean on) {
        switch (emphasis) {
            case NONE -> {}
            case BOLD -> out.bold(on);
            case UNDERLINED -> out.underline(on ? 1 : 0);
            case INVERTED -> out.invert(on);
        }
        if (size != Size.NORMAL) {
            int wide = on && size != Size.TALL ? 2 : 1;
            int high = on && size != Size.WIDE ? 2 : 1;
            out.size(wide, high);
        }
    }

    /** A picture of the paper's width, in bands that any printer's memory holds. */
    Outcome<Boolean> dots(Raster picture, String what) {
        if (profile.pictures() == PictureCommand.NONE) {
            return Outcome.refused(PrintReason.UNENCODABLE, "printer", profile.name(), "text", what);
        }
        for (int top = 0; top < picture.height(); top += BAND) {
            Raster band = picture.band(top, Math.min(BAND, picture.height() - top));
            switch (profile.pictures()) {
                case RASTER -> out.raster(band);
                case GRAPHICS -> out.graphics(band);
                default -> out.stripes(band);
            }
        }
        return Outcome.done(true);
    }
}
