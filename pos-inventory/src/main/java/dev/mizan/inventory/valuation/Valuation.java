// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

import java.util.Optional;

/**
 * How an item is valued; written into the log with the item, so that a fold never depends on a setting.
 *
 * @param standard present under {@link Method#STANDARD} and only there
 */
public record Valuation(Method method, IssueRounding rounding, Optional<StandardCost> standard) {
    public static final Valuation MOVING_AVERAGE = new Valuation(Method.MOVING_AVERAGE, IssueRounding.CUMULATIVE);
    public static final Valuation FIFO = new Valuation(Method.FIFO, IssueRounding.CUMULATIVE);
    public static final Valuation LIFO = new Valuation(Method.LIFO, IssueRounding.CUMULATIVE);

    public static final Valuation SPECIFIC = new Valuation(Method.SPECIFIC, IssueRounding.CUMULATIVE);

    public Valuation {
        if (standard.isPresent() != (method == Method.STANDARD)) {
            throw new IllegalArgumentException(method + " with the standard cost " + standard);
        }
    }

    /** By a method that goes by what was paid. */
    public Valuation(Method method, IssueRounding rounding) {
        this(method, rounding, Optional.empty());
    }

    /** At a standard cost. */
    public static Valuation standard(StandardCost cost) {
        return new Valuation(Method.STANDARD, IssueRounding.CUMULATIVE, Optional.of(cost));
    }

    /** The same method with another rounding. */
    public Valuation rounded(IssueRounding other) {
        return new Valuation(method, other, standard);
    }

    /** At which value goods join so many that are there already: at what they cost, or at the standard. */
    public long accepted(long there, long steps, long value) {
        if (standard.isEmpty()) {
            return value;
        }
        StandardCost cost = standard.get();
        return cost.worth(there + steps) - cost.worth(there);
    }

    /**
     * {@code FIFO}, {@code FIFO/REMAINING} where the rounding is not the default, {@code STANDARD@1000:1250} for 1,000
     * steps at 1,250 minor units.
     */
    public String notation() {
        String name = method
                + standard.map(cost -> "@" + cost.steps() + ":" + cost.minor()).orElse("");
        return rounding == IssueRounding.CUMULATIVE ? name : name + "/" + rounding;
    }

    /** Reads a {@link #notation}; anything else is an {@link IllegalArgumentException}. */
    public static Valuation ofNotation(String notation) {
        int slash = notation.indexOf('/');
        IssueRounding rounding =
                slash < 0 ? IssueRounding.CUMULATIVE : IssueRounding.valueOf(notation.substring(slash + 1));
        String name = slash < 0 ? notation : notation.substring(0, slash);
        int at = name.indexOf('@');
        if (at < 0) {
            return new Valuation(Method.valueOf(name), rounding);
        }
        String[] cost = name.substring(at + 1).split(":", 2);
        if (cost.length != 2) {
            throw new IllegalArgumentException("not a valuation: \"" + notation + "\"");
        }
        StandardCost standard = new StandardCost(Long.parseLong(cost[0]), Long.parseLong(cost[1]));
        return new Valuation(Method.valueOf(name.substring(0, at)), rounding, Optional.of(standard));
    }
}
