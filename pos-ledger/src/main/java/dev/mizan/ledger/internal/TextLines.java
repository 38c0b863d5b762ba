// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.internal;

import java.util.List;

/** The lines of a file as people's programs save it: with any line ends, with or without a byte order mark before them. */
public final class TextLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextLines() {}

    /** All lines, the first of them line 1. */
    public static List<String> of(String text) {
        return unmarked(text).lines().toList();
    }

    /** The text without the mark that some programs put before it. */
    public static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
