// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import dev.mizan.spi.outcome.Outcome;
import java.util.function.Function;

/**
 * A door that takes text from outside.
 *
 * @param good what it takes
 */
record Door(String name, String good, Function<String, Outcome<?>> read) {
    @Override
    public String toString() {
        return name;
    }
}
