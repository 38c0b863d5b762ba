// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/** The two languages that the library itself speaks. */
public enum Language {
    EN("en"),
    AR("ar");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code en}, {@code ar}. */
    public String tag() {
        return tag;
    }

    /** Whether its lines run from right to left. */
    public boolean rightToLeft() {
        return this == AR;
    }
}
