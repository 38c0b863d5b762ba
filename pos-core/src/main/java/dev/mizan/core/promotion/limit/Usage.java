// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * How much of a promotion was used, or is left, in each measure.
 *
 * @param uses sales
 * @param times groups of a deal, or sets of a gift
 * @param amount minor units
 */
public record Usage(long uses, long times, long amount) {
    public static final Usage NONE = new Usage(0, 0, 0);
    /** More than any basket can take. */
    public static final Usage ENDLESS = new Usage(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    private static final int COLUMNS = 3;

    public Usage plus(Usage other) {
        return new Usage(
                Math.addExact(uses, other.uses),
                Math.addExact(times, other.times),
                Math.addExact(amount, other.amount));
    }

    public Usage negated() {
        return new Usage(Math.negateExact(uses), Math.negateExact(times), Math.negateExact(amount));
    }

    /** The smaller in each measure. */
    public Usage least(Usage other) {
        return new Usage(Math.min(uses, other.uses), Math.min(times, other.times), Math.min(amount, other.amount));
    }

    /** The larger in each measure. */
    public Usage most(Usage other) {
        return new Usage(Math.max(uses, other.uses), Math.max(times, other.times), Math.max(amount, other.amount));
    }

    /** The same but for the groups or sets. */
    public Usage times(long other) {
        return new Usage(uses, other, amount);
    }

    /** In one measure. */
    public long in(Measure measure) {
        return switch (measure) {
            case USES -> uses;
            case TIMES -> times;
            case AMOUNT -> amount;
        };
    }

    /** Whether another is no more in any measure. */
    public boolean covers(Usage other) {
        return other.uses <= uses && other.times <= times && other.amount <= amount;
    }

    /** Whether, of what is left, nothing can be given any more. */
    public boolean isSpent() {
        return uses <= 0 || times <= 0 || amount <= 0;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Writes it as a column of three. */
    public void write(String name, FieldWriter out) {
        out.numbers(name, uses, times, amount);
    }

    /** Reads what {@link #write} wrote. */
    public static Usage read(String name, FieldReader in) {
        long[] columns = in.numbers(name);
        if (columns.length != COLUMNS) {
            throw in.wrong(name + " has three numbers, not " + columns.length);
        }
        return new Usage(columns[0], columns[1], columns[2]);
    }
}
