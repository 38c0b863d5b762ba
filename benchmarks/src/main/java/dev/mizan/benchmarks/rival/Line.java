// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

/** A line of a rival's basket, whose pieces are taken by one promotion after the other. Rule engines see it as a bean. */
public final class Line {
    private final String sku;
    private final long price;
    private int left;
    private long saved;

    /** So many pieces at a price in minor units. */
    public Line(String sku, long price, int pieces) {
        this.sku = sku;
        this.price = price;
        this.left = pieces;
    }

    public String getSku() {
        return sku;
    }

    public long getPrice() {
        return price;
    }

    /** Pieces that no promotion has taken yet. */
    public int getLeft() {
        return left;
    }

    /** What promotions took off so far. */
    public long getSaved() {
        return saved;
    }

    /** One piece is taken. */
    void take() {
        left--;
    }

    void save(long amount) {
        saved += amount;
    }
}
