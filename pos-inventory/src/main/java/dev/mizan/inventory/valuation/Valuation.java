// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

/** How an item is valued; written into the log with the item, so that a fold never depends on a setting. */
public record Valuation(Method method, IssueRounding rounding) {
    public static final Valuation MOVING_AVERAGE = new Valuation(Method.MOVING_AVERAGE, IssueRounding.CUMULATIVE);
    public static final Valuation FIFO = new Valuation(Method.FIFO, IssueRounding.CUMULATIVE);

    /** The same method with another rounding. */
    public Valuation rounded(IssueRounding other) {
        return new Valuation(method, other);
    }

    /** {@code FIFO}, or {@code FIFO/REMAINING} where the rounding is not the default. */
    public String notation() {
        return rounding == IssueRounding.CUMULATIVE ? method.name() : method + "/" + rounding;
    }

    /** Reads a {@link #notation}; anything else is an {@link IllegalArgumentException}. */
    public static Valuation ofNotation(String notation) {
        int slash = notation.indexOf('/');
        return slash < 0
                ? new Valuation(Method.valueOf(notation), IssueRounding.CUMULATIVE)
                : new Valuation(
                        Method.valueOf(notation.substring(0, slash)),
                        IssueRounding.valueOf(notation.substring(slash + 1)));
    }
}
