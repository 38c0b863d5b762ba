// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/**
 * Empty lines.
 *
 * @param lines from 1 to {@value #MAX_LINES}
 */
public record Blank(int lines) implements Node {
    public static final int MAX_LINES = 50;

    public Blank {
        if (lines < 1 || lines > MAX_LINES) {
            throw new IllegalArgumentException("1 to " + MAX_LINES + " blank lines: " + lines);
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.blank(this);
    }
}
