// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One thing that happens in a {@link House}, told so that it means something in any state and can be shrunk.
 *
 * @param pick chooses among what the state offers: which issue comes back, whether a basket has more lines
 */
public record Step(Kind kind, int item, int place, int steps, int cost, int pick) {
    public enum Kind {
        RECEIVE,
        ISSUE,
        RETURN_BY_RECEIPT,
        RETURN_WITHOUT_RECEIPT,
        ADJUST_UP,
        ADJUST_DOWN
    }

    public static Arbitrary<Step> any() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, House.ITEMS - 1),
                        Arbitraries.integers().between(0, House.PLACES - 1),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 1_000))
                .as(Step::new);
    }

    /** A step for a long run, in which about as much leaves as comes in. */
    public static Step random(RandomGenerator random) {
        int kind = random.nextInt(16);
        return new Step(
                kind < 5
                        ? Kind.RECEIVE
                        : kind < 11 ? Kind.ISSUE : kind < 13 ? Kind.RETURN_BY_RECEIPT : Kind.values()[kind - 10],
                random.nextInt(House.ITEMS),
                random.nextInt(House.PLACES),
                1 + random.nextInt(random.nextInt(8) == 0 ? 1_000 : 20),
                random.nextInt(5) == 0 ? random.nextInt(20) : random.nextInt(100_000),
                random.nextInt(1_000));
    }
}
