// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small problems of every kind of deal, with ties, limits and odd values; and the same problem told otherwise. */
final class AnyProblem {
    /** One class: price, count and for each deal and slot a value or null. */
    record Row(long price, int count, List<Long> values) {}

    final List<Deal> deals = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();

    AnyProblem(long seed, int units, int maxDeals) {
        Random random = new Random(seed);
        int number = 1 + random.nextInt(maxDeals);
        for (int i = 0; i < number; i++) {
            deals.add(deal(random));
        }
        int left = units;
        int spread = 1 + random.nextInt(30);
        while (left > 0) {
            int count = Math.min(left, 1 + random.nextInt(3));
            left -= count;
            long price = 100 + 10L * random.nextInt(spread);
            rows.add(new Row(price, count, values(random, price)));
        }
    }

    private static Deal deal(Random random) {
        int a = 1 + random.nextInt(3);
        int b = 1 + random.nextInt(2);
        Deal deal = switch (random.nextInt(6)) {
            case 0 -> Deal.fixedGroup(1 + a, (100 + random.nextInt(200)) * a);
            case 1 -> Deal.percentGroup(a);
            case 2 -> Deal.cheapestFree(a, b);
            case 3 -> Deal.buyGet(a, b);
            case 4 -> Deal.bundle(random.nextInt(400) - 50, 1, a, b);
            default -> Deal.buyGet(2, 2);
        };
        return random.nextInt(3) == 0 ? deal.atMost(1 + random.nextInt(2)) : deal;
    }

    private List<Long> values(Random random, long price) {
        List<Long> values = new ArrayList<>();
        for (Deal deal : deals) {
            for (int slot = 0; slot < deal.slots(); slot++) {
                boolean in = random.nextInt(5) < 3;
                long free = random.nextInt(4) == 0 ? price : (price * (10 + random.nextInt(60)) + 50) / 100;
                long value = deal instanceof Deal.Cheapest || deal.charge() != 0 ? price : free;
                boolean paid = deal.slots() == 2 && slot == 0;
                values.add(in ? Long.valueOf(paid ? 0 : value) : null);
            }
        }
        return values;
    }

    Problem problem() {
        return problem(rows);
    }

    Problem shuffled(Random random) {
        List<Row> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        return problem(other);
    }

    Problem splitIntoUnits(Random random) {
        List<Row> other = new ArrayList<>();
        for (Row row : rows) {
            other.addAll(Collections.nCopies(row.count(), new Row(row.price(), 1, row.values())));
        }
        Collections.shuffle(other, random);
        return problem(other);
    }

    private Problem problem(List<Row> all) {
        Problem problem = new Problem();
        deals.forEach(problem::addDeal);
        for (Row row : all) {
            int unitClass = problem.addClass(row.price(), row.count());
            int column = 0;
            for (int deal = 0; deal < deals.size(); deal++) {
                for (int slot = 0; slot < deals.get(deal).slots(); slot++) {
                    Long value = row.values().get(column++);
                    if (value != null) {
                        problem.allow(deal, slot, unitClass, value);
                    }
                }
            }
        }
        return problem;
    }
}
