// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.spi.value.Language;

/** The language of a page and the direction it is read in. */
public enum Page {
    /** English, left to right. */
    ENGLISH(Language.EN, false),
    /** Arabic, right to left: to be shown where the base direction of a line is right to left. */
    ARABIC(Language.AR, true),
    /** English at the left and Arabic at the right of the same line, left to right. */
    BOTH(Language.EN, false);

    private final Language language;
    private final boolean rightToLeft;

    Page(Language language, boolean rightToLeft) {
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** The language that stands at the start of a line. */
    public Language language() {
        return language;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }
}
