// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

/** The plain model: so many pieces and so many grams somewhere, which come and go together. */
final class Wheels {
    private long pieces;
    private long grams;

    long pieces() {
        return pieces;
    }

    long grams() {
        return grams;
    }

    /** Whether so much may leave where a lack is refused: each of both is there, and what stays is something of both. */
    boolean spares(long count, long weight) {
        return count <= pieces && (count == pieces || weight < grams);
    }

    /** What comes, or leaves below zero; then both are of one sign. */
    void change(long count, long weight) {
        pieces += count;
        grams += weight;
        if (pieces == 0) {
            grams = 0;
        } else if (Long.signum(pieces) != Long.signum(grams)) {
            pieces = Long.signum(grams) * Math.max(1, (Math.abs(grams) + Dairy.USUAL / 2) / Dairy.USUAL);
        }
    }

    void found(long count, long weight) {
        pieces = count;
        grams = weight;
    }
}
