// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

/**
 * Texts in cells. A program that shows tables runs a cell that starts with one of {@code = + - @}, a tab or a line break
 * as a formula; such a text is written behind an apostrophe, which is taken off when it is read.
 */
public final class Cell {
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private Cell() {}

    public static String written(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    /** Apostrophes before it do not count, so that reading is the exact inverse of writing. */
    private static boolean isFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
