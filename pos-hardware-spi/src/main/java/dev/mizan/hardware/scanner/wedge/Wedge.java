// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import java.util.Objects;

/**
 * Tells a scan from a person's typing. A scanner types its code without pause and ends it with Enter or Tab; a person does
 * not. Immutable: {@link #key} answers the state after a key.
 *
 * @param rules how fast a scanner is
 * @param typed what may become a scan
 * @param first when its first key came, in nanoseconds
 * @param last when its last key came
 * @param scan the scan that the last key completed, else empty
 */
public record Wedge(Rules rules, String typed, long first, long last, String scan) {
    /** The longest code, the most that is kept. */
    public static final int MOST = 512;

    /**
     * How fast a scanner is (the figures of woocommerce-ios issue 15768).
     *
     * @param gapMillis the longest pause between two keys
     * @param totalMillis the longest time for a whole code
     * @param least the fewest characters of a code
     */
    public record Rules(int gapMillis, int totalMillis, int least) {
        /** 100 ms between keys, 1.5 s in all, at least 4 characters. */
        public static final Rules USUAL = new Rules(100, 1_500, 4);

        public Rules {
            if (gapMillis < 1 || totalMillis < gapMillis || least < 1 || least > MOST) {
                throw new IllegalArgumentException(gapMillis + " ms, " + totalMillis + " ms, " + least);
            }
        }
    }

    public Wedge {
        Objects.requireNonNull(rules);
    }

    /** Nothing typed yet. */
    public static Wedge of(Rules rules) {
        return new Wedge(rules, "", 0, 0, "");
    }

    /** After one more key: Enter and Tab end a scan, any other is part of one. Times only ever grow. */
    public Wedge key(char key, long nanos) {
        boolean paused = !typed.isEmpty() && nanos - last > rules.gapMillis * 1_000_000L;
        String before = paused ? "" : typed;
        long begun = before.isEmpty() ? nanos : first;
        if (key == '\r' || key == '\n' || key == '\t') {
            boolean fast = nanos - begun <= rules.totalMillis * 1_000_000L;
            boolean whole = fast && before.length() >= rules.least;
            return new Wedge(rules, "", 0, nanos, whole ? before : "");
        }
        return before.length() == MOST
                ? new Wedge(rules, "", 0, nanos, "")
                : new Wedge(rules, before + key, begun, nanos, "");
    }

    /** Whether the last key completed a scan. */
    public boolean isScan() {
        return !scan.isEmpty();
    }
}
