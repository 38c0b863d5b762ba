// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Baskets without a shop behind them: the uniform ones and the adversarial ones. */
final class EvenGoods {
    private EvenGoods() {}

    /** Six classes and one more for every five units; the units are thrown at random. */
    static Goods few(Random random, int units) {
        int classes = 6 + units / 5;
        int[] count = new int[classes];
        for (int i = 0; i < units; i++) {
            count[random.nextInt(classes)]++;
        }
        List<Goods.Line> lines = new ArrayList<>();
        for (int each : count) {
            long price = 100L + random.nextInt(1901);
            if (each > 0) {
                lines.add(new Goods.Line(price, each, 0, 0));
            }
        }
        return new Goods(lines);
    }

    /** Every unit has a price of its own. */
    static Goods allDifferent(Random random, int units) {
        List<Goods.Line> lines = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            lines.add(new Goods.Line(500 + random.nextInt(1001), 1, 0, 0));
        }
        return new Goods(lines);
    }

    static DealDraft deal(Random random, Goods goods) {
        boolean[] lines = some(random, goods, .5);
        int size = 2 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> {
                double price = size * goods.meanPrice(lines) * (.6 + .3 * random.nextDouble());
                yield DealDraft.fixed(size, Math.round(price), lines);
            }
            case 1 -> DealDraft.cheapestFree(size, lines);
            case 2 -> DealDraft.percent(size, 10 + 5 * random.nextInt(9), lines);
            default ->
                DealDraft.buyGet(1 + random.nextInt(2), 50 + 50 * random.nextInt(2), lines, some(random, goods, .5));
        };
    }

    /** Each kind so that a unit saves 25 to 28 percent. */
    static DealDraft alike(Random random, Goods goods) {
        boolean[] lines = some(random, goods, .6);
        int size = 3 + random.nextInt(3);
        int saved = 25 + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> DealDraft.fixed(size, size * goods.meanPrice(lines) * (100 - saved) / 100, lines);
            case 1 -> DealDraft.cheapestFree(3 + random.nextInt(2), lines);
            case 2 -> DealDraft.percent(size, saved, lines);
            default -> {
                int group = 3 + random.nextInt(2);
                yield DealDraft.buyGet(group - 1, Math.min(100, group * saved), lines, some(random, goods, .6));
            }
        };
    }

    private static boolean[] some(Random random, Goods goods, double chance) {
        boolean[] lines = new boolean[goods.lines().size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = random.nextDouble() < chance;
        }
        return lines;
    }
}
