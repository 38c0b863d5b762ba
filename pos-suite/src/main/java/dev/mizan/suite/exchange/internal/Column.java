// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

/**
 * A column of a file.
 *
 * @param numeric whether its cells are numbers, which are written bare; texts are kept from being read as formulas
 * @param needed whether a file without it is refused
 */
public record Column(String name, boolean numeric, boolean needed) {
    public static Column text(String name) {
        return new Column(name, false, true);
    }

    public static Column number(String name) {
        return new Column(name, true, true);
    }

    /** A text that a file may leave out: what stands is kept. */
    public static Column extra(String name) {
        return new Column(name, false, false);
    }
}
