// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;

/**
 * One number for each line of a movement: steps of the item's unit, or minor units. A fact of many lines is a few
 * columns, so that half a million lines are read back in a few seconds. Immutable.
 */
public final class Column {
    private final long[] numbers;

    private Column(long[] numbers) {
        this.numbers = numbers;
    }

    /** These numbers, line by line. */
    public static Column of(long... numbers) {
        return new Column(numbers.clone());
    }

    /** A zero for each line. */
    public static Column zeros(int lines) {
        return new Column(new long[lines]);
    }

    /** The number of a line, from 0. */
    public long get(int line) {
        return numbers[line];
    }

    /** How many lines. */
    public int size() {
        return numbers.length;
    }

    /** The sum over all lines, exact. */
    public long sum() {
        long sum = 0;
        for (long number : numbers) {
            sum = Math.addExact(sum, number);
        }
        return sum;
    }

    /** Whether there is nothing in it. */
    public boolean isZero() {
        for (long number : numbers) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads a column that was written by {@link #write}. */
    public static Column read(FieldReader in, String name) {
        return new Column(in.numbers(name));
    }

    /** Writes it as one field. */
    public void write(FieldWriter out, String name) {
        out.numbers(name, numbers.clone());
    }

    /** Reads a column that is left out where there is nothing in it. */
    static Column readUnlessZero(FieldReader in, String name, int lines) {
        return in.has(name) ? read(in, name) : zeros(lines);
    }

    void writeUnlessZero(FieldWriter out, String name) {
        if (!isZero()) {
            write(out, name);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && Arrays.equals(numbers, column.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
