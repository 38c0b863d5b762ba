// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of units and quantities. */
public final class Quantities {
    private Quantities() {}

    /** Standard units, and packs of 2 to 1,000 of one. */
    public static Arbitrary<Unit> units() {
        Arbitrary<Unit> standard = Arbitraries.of(Unit.standards());
        return Arbitraries.frequencyOf(Tuple.of(4, standard), Tuple.of(1, packs(standard)));
    }

    private static Arbitrary<Unit> packs(Arbitrary<Unit> contents) {
        return Combinators.combine(contents, Arbitraries.integers().between(2, 1_000))
                .as((content, count) -> Unit.pack("pack" + count + content.code(), content, count));
    }

    /** Quantities of every unit. */
    public static Arbitrary<Quantity> any() {
        return units().flatMap(Quantities::in);
    }

    /** Quantities of one unit, of either sign: mostly what a sale holds, sometimes the whole range. */
    public static Arbitrary<Quantity> in(Unit unit) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.longs().between(-100_000, 100_000)),
                        Tuple.of(1, Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE)))
                .map(steps -> new Quantity(steps, unit));
    }

    /** What a line may sell: one step to 10,000 steps. */
    public static Arbitrary<Quantity> sold(Unit unit) {
        return Arbitraries.longs().between(1, 10_000).map(steps -> new Quantity(steps, unit));
    }
}
