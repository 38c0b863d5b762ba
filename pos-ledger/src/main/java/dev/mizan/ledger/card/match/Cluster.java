// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What hangs together of two sides, by their places in two lists: whatever one of the left could be is here, and whatever
 * could be one of the right. What is decided of it touches nothing outside it, so no order of the lists can change it.
 *
 * @param could what each of the left could be
 */
record Cluster(List<Integer> left, List<Integer> right, Map<Integer, List<Integer>> could) {
    /** All clusters of what is free; whatever could be nothing is in none. */
    static List<Cluster> of(Set<Integer> left, Set<Integer> right, BiPredicate<Integer, Integer> could) {
        Map<Integer, List<Integer>> there = new HashMap<>();
        Map<Integer, List<Integer>> back = new HashMap<>();
        for (Integer one : left) {
            for (Integer other : right) {
                if (could.test(one, other)) {
                    there.computeIfAbsent(one, it -> new ArrayList<>()).add(other);
                    back.computeIfAbsent(other, it -> new ArrayList<>()).add(one);
                }
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Integer one : left) {
            if (there.containsKey(one) && !seen.contains(one)) {
                clusters.add(around(one, there, back, seen));
            }
        }
        return clusters;
    }

    private static Cluster around(
            Integer first, Map<Integer, List<Integer>> there, Map<Integer, List<Integer>> back, Set<Integer> seen) {
        Set<Integer> left = new TreeSet<>(Set.of(first));
        Set<Integer> right = new TreeSet<>();
        List<Integer> open = new ArrayList<>(left);
        while (!open.isEmpty()) {
            for (Integer other : there.getOrDefault(open.remove(open.size() - 1), List.of())) {
                if (right.add(other)) {
                    back.getOrDefault(other, List.of()).stream()
                            .filter(left::add)
                            .forEach(open::add);
                }
            }
        }
        seen.addAll(left);
        return new Cluster(List.copyOf(left), List.copyOf(right), there);
    }

    /** One of the right for each of the left, all different; empty where there are too few. */
    Optional<Map<Integer, Integer>> paired() {
        Map<Integer, Integer> taken = new HashMap<>();
        for (Integer one : left) {
            if (!moved(one, taken, new HashSet<>())) {
                return Optional.empty();
            }
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        taken.forEach((other, one) -> pairs.put(one, other));
        return Optional.of(pairs);
    }

    /** Kuhn's way: whoever sits on what is wanted moves on, if there is another place. */
    private boolean moved(Integer one, Map<Integer, Integer> taken, Set<Integer> asked) {
        for (Integer other : could.getOrDefault(one, List.of())) {
            if (asked.add(other)) {
                Integer before = taken.get(other);
                if (before == null || moved(before, taken, asked)) {
                    taken.put(other, one);
                    return true;
                }
            }
        }
        return false;
    }
}
