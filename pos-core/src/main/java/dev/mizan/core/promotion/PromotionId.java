// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/**
 * The merchant's own name of a promotion.
 *
 * @param value 1 to 40 characters without blanks
 */
public record PromotionId(String value) implements Comparable<PromotionId> {
    private static final int MAX_LENGTH = 40;

    public PromotionId {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("not a promotion's name: \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(PromotionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
