// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fonts of a shop, the preferred first. */
record Fonts(List<Font> fonts) {
    /** Read back without an error from 20 dots on; Kufi letters were not. */
    private static final List<String> USUAL = List.of("Noto Naskh Arabic", "DejaVu Sans Mono", "DejaVu Sans");

    /** The signs of ASCII in which fonts of Arabic are poor. */
    private static final String PLAIN = "AZaz09-+.,:;/%&#()@";

    Fonts {
        fonts = List.copyOf(fonts);
    }

    /** Those of the usual ones that are installed, and the JDK's own as the last resort. */
    static Fonts usual() {
        List<Font> fonts = new ArrayList<>();
        USUAL.forEach(name -> installed(name).ifPresent(fonts::add));
        fonts.add(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        return new Fonts(fonts);
    }

    static Fonts named(List<String> names) {
        return new Fonts(names.stream().map(Fonts::required).toList());
    }

    private static Font required(String name) {
        if (name.endsWith(".ttf") || name.endsWith(".otf")) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new File(name));
            } catch (IOException | FontFormatException e) {
                throw new IllegalArgumentException("no font can be read from " + name, e);
            }
        }
        return installed(name).orElseThrow(() -> new IllegalArgumentException("no font " + name + " is installed"));
    }

    private static Optional<Font> installed(String name) {
        Font font = new Font(name, Font.PLAIN, 1);
        return font.getFamily().equalsIgnoreCase(name) ? Optional.of(font) : Optional.empty();
    }

    /**
     * The first font that has every sign of a text; of a plain one, the first that has all of ASCII, so that the figures of
     * a column are of one font.
     */
    Optional<Font> forAll(String text) {
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return fonts.stream().filter(it -> it.canDisplayUpTo(PLAIN) < 0).findFirst();
        }
        Optional<Font> whole =
                fonts.stream().filter(it -> it.canDisplayUpTo(text) < 0).findFirst();
        Optional<Font> letters = text.codePoints()
                .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.ARABIC)
                .boxed()
                .findFirst()
                .flatMap(this::forOne);
        // Arabic in the font that is preferred for it, though another one would have the percent sign as well
        return letters.isEmpty() || letters.equals(whole) ? whole : Optional.empty();
    }

    /** The first font that has this sign. */
    Optional<Font> forOne(int codePoint) {
        return fonts.stream().filter(it -> it.canDisplay(codePoint)).findFirst();
    }
}
