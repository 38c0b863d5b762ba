// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two sorted lists of totals as one: what has the same key is added up. */
final class Merged {
    private Merged() {}

    static <K extends Comparable<? super K>, T> List<T> of(
            List<T> some, List<T> others, Function<T, K> key, BinaryOperator<T> plus) {
        SortedMap<K, T> byKey = new TreeMap<>();
        Stream.concat(some.stream(), others.stream()).forEach(total -> byKey.merge(key.apply(total), total, plus));
        return List.copyOf(byKey.values());
    }
}
