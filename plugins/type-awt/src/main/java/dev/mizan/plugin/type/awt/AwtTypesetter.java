// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.PlacedText;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets lines by {@link java.awt.font.TextLayout}. Immutable, to be shared between threads. */
public final class AwtTypesetter implements Typesetter {
    private final Fonts fonts;

    private AwtTypesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Of the fonts that are usually there: Noto Naskh Arabic, DejaVu, and the JDK's own. */
    public static AwtTypesetter usual() {
        return new AwtTypesetter(Fonts.usual());
    }

    /** Of these families or font files; one that is not there is an {@link IllegalArgumentException}. */
    public static AwtTypesetter of(List<String> fonts) {
        return new AwtTypesetter(Fonts.named(fonts));
    }

    @Override
    public Outcome<Raster> set(TypeLine line) {
        List<SetPart> parts = new ArrayList<>();
        for (PlacedText part : line.text().parts()) {
            Optional<String> missing = missing(part.text());
            if (missing.isPresent()) {
                return Outcome.refused(RasterReason.NO_SIGN, "character", missing.get());
            }
            parts.add(new SetPart(part, fonts, line));
        }
        return Outcome.done(new Sheet(line).drawn(parts));
    }

    private Optional<String> missing(String text) {
        if (fonts.forAll(text).isPresent()) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT
                        && fonts.forOne(it).isEmpty())
                .mapToObj(it -> String.format("U+%04X", it))
                .findFirst();
    }
}
