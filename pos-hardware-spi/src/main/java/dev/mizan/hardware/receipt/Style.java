// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.Objects;

/** How a line looks. */
public record Style(Align align, Emphasis emphasis, Size size) {
    public static final Style PLAIN = new Style(Align.START, Emphasis.NONE, Size.NORMAL);
    public static final Style BOLD = new Style(Align.START, Emphasis.BOLD, Size.NORMAL);
    public static final Style CENTRED = new Style(Align.CENTRE, Emphasis.NONE, Size.NORMAL);
    /** A title: centred, bold and large. */
    public static final Style TITLE = new Style(Align.CENTRE, Emphasis.BOLD, Size.LARGE);

    public Style {
        Objects.requireNonNull(align);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(size);
    }
}
