// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

/** The bytes of a fact are not what its type writes. */
public final class FactFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** What is wrong, and where; line and column count from 1. */
    public FactFormatException(String what, int line, int column) {
        super(what + " (line " + line + ", column " + column + ")");
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
