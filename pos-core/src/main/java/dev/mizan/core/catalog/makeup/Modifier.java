// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import java.util.Optional;

/**
 * A choice that changes what a line is, and mostly what it costs: a size, an extra shot, no sugar.
 *
 * @param code by which it is chosen, 1 to 20 characters without blanks; of its item alone
 * @param name for the receipt
 * @param amount what one costs more for it, or less where it is below zero; empty where nothing is added
 * @param percent of the book's price what one costs more for it, or less where it is below zero
 */
public record Modifier(String code, Text name, Optional<Money> amount, Percent percent) {
    private static final int LONGEST = 20;

    public Modifier {
        if (code.isEmpty() || code.length() > LONGEST || code.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    "a choice has a code of 1 to " + LONGEST + " characters: \"" + code + "\"");
        }
        if (amount.isPresent() && !percent.isZero()) {
            throw new IllegalArgumentException("choice " + code + " costs an amount or a percentage, not both");
        }
    }

    /** One that costs nothing. */
    public static Modifier free(String code, Text name) {
        return new Modifier(code, name, Optional.empty(), Percent.ZERO);
    }

    /** One that costs an amount more, or less. */
    public static Modifier of(String code, Text name, Money more) {
        return new Modifier(code, name, Optional.of(more), Percent.ZERO);
    }

    /** One that costs a percentage of the book's price more, or less. */
    public static Modifier of(String code, Text name, Percent more) {
        return new Modifier(code, name, Optional.empty(), more);
    }

    /** What one costs more for it than a price of the book, in minor units; a percentage is rounded half up. */
    public long more(long price) {
        return amount.isPresent()
                ? amount.get().minor()
                : percent.isZero()
                        ? 0
                        : Rounding.HALF_UP.multiplyDivide(price, percent.millionths(), Percent.ONE_WHOLE);
    }
}
