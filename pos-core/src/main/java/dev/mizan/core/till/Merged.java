// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Two sorted lists of totals as one: what has the same key is added up. */
final class Merged {
    private Merged() {}

    static <K extends Comparable<? super K>, T> List<T> of(
            List<T> some, List<T> others, Function<T, K> key, BinaryOperator<T> plus) {
        if (some.size() == 1 && others.size() == 1 && key.apply(some.get(0)).compareTo(key.apply(others.get(0))) == 0) {
            return List.of(plus.apply(some.get(0), others.get(0)));
        }
        SortedMap<K, T> byKey = new TreeMap<>();
        for (T total : some) {
            byKey.merge(key.apply(total), total, plus);
        }
        for (T total : others) {
            byKey.merge(key.apply(total), total, plus);
        }
        return List.copyOf(byKey.values());
    }
}
