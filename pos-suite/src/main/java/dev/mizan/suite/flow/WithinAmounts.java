// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.AmountOverflow;
import java.util.function.Supplier;

/** The range of amounts is a limit like any other: whoever keyed in a figure too many is told so, and nothing is written. */
final class WithinAmounts {
    private WithinAmounts() {}

    static Outcome<Decision> of(Supplier<Outcome<Decision>> decided) {
        try {
            return decided.get();
        } catch (AmountOverflow e) {
            return Outcome.refused(FlowReason.TOO_LARGE, "detail", String.valueOf(e.getMessage()));
        }
    }
}
