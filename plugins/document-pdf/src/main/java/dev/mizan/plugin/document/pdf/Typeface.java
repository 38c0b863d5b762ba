// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.hardware.receipt.text.ArabicLetters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letters of both languages, embedded in one file: Arabic by Noto Naskh Arabic, others by the sans that PDFBox carries. */
final class Typeface {
    private static final String ARABIC = "NotoNaskhArabic-Regular.ttf";
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Face latin;
    private final Face arabic;
    private Optional<String> missing = Optional.empty();

    /** A font, and which signs it has. */
    record Face(PDFont font, CmapLookup signs) {}

    /** Signs of one font, in the order in which they stand on paper. */
    record Run(PDFont font, String text) {
        float width(float size) {
            try {
                return font.getStringWidth(text) / 1_000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }
    }

    private Typeface(Face latin, Face arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    static Typeface load(PDDocument pdf) throws IOException {
        return new Typeface(
                face(pdf, Objects.requireNonNull(PDDocument.class.getResourceAsStream(LATIN), LATIN)),
                face(pdf, Objects.requireNonNull(Typeface.class.getResourceAsStream(ARABIC), ARABIC)));
    }

    private static Face face(PDDocument pdf, InputStream bytes) throws IOException {
        try (bytes) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            return new Face(PDType0Font.load(pdf, font, true), font.getUnicodeCmapLookup());
        }
    }

    /** The first sign that no font has. */
    Optional<String> missing() {
        return missing;
    }

    /** A text as it stands on paper, from the left. */
    List<Run> set(String text, boolean rightToLeft) {
        List<Run> runs = new ArrayList<>();
        int direction = rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        ArabicLetters.fromTheLeft(text, direction).forEach(part -> add(runs, part));
        return runs;
    }

    private void add(List<Run> runs, String part) {
        StringBuilder same = new StringBuilder();
        Face face = latin;
        for (int sign : part.codePoints().toArray()) {
            Face other = face(sign);
            if (other != face && !same.isEmpty()) {
                runs.add(new Run(face.font(), same.toString()));
                same.setLength(0);
            }
            face = other;
            same.appendCodePoint(has(other, sign) ? sign : '?');
        }
        if (!same.isEmpty()) {
            runs.add(new Run(face.font(), same.toString()));
        }
    }

    private Face face(int sign) {
        if (has(latin, sign)) {
            return latin;
        }
        if (!has(arabic, sign) && missing.isEmpty()) {
            missing = Optional.of(String.format("U+%04X", sign));
        }
        return has(arabic, sign) ? arabic : latin;
    }

    private static boolean has(Face face, int sign) {
        return face.signs().getGlyphId(sign) != 0;
    }
}
