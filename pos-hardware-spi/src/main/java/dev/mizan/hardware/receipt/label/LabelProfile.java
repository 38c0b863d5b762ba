// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a label printer is, as far as labels are written for it.
 *
 * @param name by which settings choose it
 * @param dotsPerMillimetre 6, 8, 12 or 24, as 152, 203, 300 and 600 dots per inch are called
 * @param width of what it can print, in dots, 1 to 4,000
 * @param font of Unicode in its memory, such as {@code E:TT0003M_.FNT}, that sets every text of the shop, Arabic too; without
 *     one all but plain Latin is dots by a typesetter
 * @param handlings what it can do with a label; never none
 * @param tellsStatus whether it answers questions
 */
public record LabelProfile(
        String name,
        int dotsPerMillimetre,
        int width,
        Optional<String> font,
        Set<Handling> handlings,
        boolean tellsStatus) {
    private static final Set<Integer> DENSITIES = Set.of(6, 8, 12, 24);
    private static final Pattern FONT = Pattern.compile("[A-Z]:[A-Z0-9_]{1,16}\\.(FNT|TTF|TTE)");

    public LabelProfile {
        handlings = Set.copyOf(handlings);
        if (name.isBlank() || !DENSITIES.contains(dotsPerMillimetre) || width < 1 || width > 4_000) {
            throw new IllegalArgumentException(name + ": " + width + " dots, " + dotsPerMillimetre + " a millimetre");
        }
        if (handlings.isEmpty() || !font.map(it -> FONT.matcher(it).matches()).orElse(true)) {
            throw new IllegalArgumentException(name + ": " + handlings + ", font " + font.orElse("none"));
        }
    }

    /** The same with this font in its memory. */
    public LabelProfile withFont(String inMemory) {
        return new LabelProfile(name, dotsPerMillimetre, width, Optional.of(inMemory), handlings, tellsStatus);
    }

    /** The same that can do this with labels. */
    public LabelProfile that(Set<Handling> can) {
        return new LabelProfile(name, dotsPerMillimetre, width, font, can, tellsStatus);
    }

    /** So many dots for a length in tenths of a millimetre, rounded down. */
    public int dots(int tenthsOfMillimetre) {
        return tenthsOfMillimetre * dotsPerMillimetre / 10;
    }
}
