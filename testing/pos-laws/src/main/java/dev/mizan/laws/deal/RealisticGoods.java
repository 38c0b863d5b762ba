// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A supermarket as we imagine it: invented, not fitted to receipts. */
final class RealisticGoods {
    private static final int[] MEDIAN = {199, 349, 499, 799, 299, 1299, 599, 2499};
    private static final int[] QUANTITY = {1, 2, 3, 4, 6};
    private static final double[] QUANTITY_CHANCE = {.50, .25, .12, .08, .05};
    private static final int[] PERCENT = {10, 15, 20, 25, 30, 40, 50};
    private static final int[] GET_PERCENT = {25, 50, 100};
    private static final int[] SIZE = {2, 3, 4, 5};
    private static final double[] SIZE_CHANCE = {.40, .40, .15, .05};

    private RealisticGoods() {}

    static Goods draw(Random random, int units) {
        List<Goods.Line> lines = new ArrayList<>();
        int left = units;
        while (left > 0) {
            int category = category(random);
            int count = Math.min(left, QUANTITY[pick(random, QUANTITY_CHANCE)]);
            double price = MEDIAN[category] * StrictMath.exp(.45 * random.nextGaussian());
            lines.add(new Goods.Line(ending((long) price), count, category, random.nextInt(3)));
            left -= count;
        }
        return new Goods(lines);
    }

    /** The next price that ends in .49 or .99. */
    private static long ending(long price) {
        return price / 50 * 50 + 49;
    }

    /** The first category is twice as likely as the second, three times as the third. */
    private static int category(Random random) {
        double[] chance = new double[MEDIAN.length];
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            sum += 1.0 / (i + 1);
        }
        for (int i = 0; i < chance.length; i++) {
            chance[i] = 1.0 / (i + 1) / sum;
        }
        return pick(random, chance);
    }

    private static int pick(Random random, double[] chance) {
        double dice = random.nextDouble();
        int at = 0;
        while (at < chance.length - 1 && dice >= chance[at]) {
            dice -= chance[at++];
        }
        return at;
    }

    static DealDraft deal(Random random, Goods goods) {
        boolean[] lines = scope(random, goods);
        int size = SIZE[pick(random, SIZE_CHANCE)];
        return switch (pick(random, new double[] {.30, .25, .25, .20})) {
            case 0 -> {
                double price = size * goods.meanPrice(lines) * (.65 + .25 * random.nextDouble());
                yield DealDraft.fixed(size, Math.max(50, Math.round(price / 50) * 50), lines);
            }
            case 1 -> DealDraft.cheapestFree(size, lines);
            case 2 -> DealDraft.percent(size, PERCENT[random.nextInt(PERCENT.length)], lines);
            default -> {
                int buy = random.nextDouble() < .6 ? 1 : 2;
                boolean[] got = random.nextBoolean() ? lines : scope(random, goods);
                yield DealDraft.buyGet(buy, GET_PERCENT[random.nextInt(GET_PERCENT.length)], lines, got);
            }
        };
    }

    private static boolean[] scope(Random random, Goods goods) {
        int kind = pick(random, new double[] {.35, .35, .20, .10});
        int one = random.nextInt(MEDIAN.length);
        int two = random.nextInt(MEDIAN.length);
        int brand = random.nextInt(3);
        boolean[] lines = new boolean[goods.lines().size()];
        for (int i = 0; i < lines.length; i++) {
            Goods.Line line = goods.lines().get(i);
            boolean either = line.category() == one || line.category() == two;
            boolean in =
                    switch (kind) {
                        case 0 -> line.category() == one;
                        case 1 -> either;
                        case 2 -> either && line.brand() == brand;
                        default -> true;
                    };
            lines[i] = in && random.nextDouble() >= .10;
        }
        return lines;
    }
}
