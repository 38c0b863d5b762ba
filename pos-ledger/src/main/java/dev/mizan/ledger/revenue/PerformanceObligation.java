// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.spi.value.Money;

/**
 * One of the promises of a sale (IFRS 15, paragraph 22).
 *
 * @param kind of the contract liability that it stands on until it is kept: {@code points}, {@code warranty}; empty for
 *     what is handed over at once
 * @param standalone what it would cost alone, chance of use taken into account; zero or more
 */
public record PerformanceObligation(String kind, Money standalone) {
    public PerformanceObligation {
        if (standalone.isNegative()) {
            throw new IllegalArgumentException(kind + " at a standalone price of " + standalone);
        }
    }

    /** What is handed over at once. */
    public static PerformanceObligation goods(Money standalone) {
        return new PerformanceObligation("", standalone);
    }
}
