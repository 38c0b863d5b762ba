// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import java.util.List;

/**
 * A base with all its taxes, in minor units: {@code gross = base + taxes that come on top - taxes withheld + rounding}.
 *
 * @param base without any tax
 * @param amounts of the components, in their order
 * @param rounding what a gross that was given holds and no base can reach; zero where the base was given
 */
public record Levied(long base, List<LevyAmount> amounts, long rounding) {
    public Levied {
        amounts = List.copyOf(amounts);
    }

    /** What is paid. */
    public long gross() {
        long gross = Math.addExact(base, rounding);
        for (LevyAmount amount : amounts) {
            gross = Math.addExact(gross, amount.effect());
        }
        return gross;
    }

    /** What a component came to. */
    public long tax(String code) {
        return amounts.stream()
                .filter(amount -> amount.component().code().equals(code))
                .mapToLong(LevyAmount::tax)
                .sum();
    }
}
