// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Weights to split an amount by: 1 to 60, each zero or more, whose sum fits a long.
 *
 * @param each in order
 */
public record Weights(List<Long> each) {
    public Weights {
        each = List.copyOf(each);
    }

    /** Small weights, zeros and large ones mixed. */
    public static Arbitrary<Weights> any() {
        Arbitrary<Long> one = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(0, 20)),
                Tuple.of(3, Arbitraries.longs().between(0, 1_000_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 100_000_000_000_000_000L)));
        return one.list().ofMinSize(1).ofMaxSize(60).map(Weights::new);
    }

    /** As {@code Money.allocate} takes them. */
    public long[] toArray() {
        return each.stream().mapToLong(Long::longValue).toArray();
    }

    public int size() {
        return each.size();
    }

    public long total() {
        return Arrays.stream(toArray()).reduce(0, Math::addExact);
    }
}
