// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.valuation.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Many moves in one go are the moves one after the other: same costs, same layers, whatever lay there before. */
class PlayLaws {
    @Property(tries = 300)
    void aPlayIsItsMovesOneByOne(
            @ForAll("valuations") Valuation valuation, @ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Random random = new Random(seed);
        Layers played = new LayersByValuation().of(valuation);
        Layers called = new LayersByValuation().of(valuation);
        long there = 0;
        for (int round = 0; round < 4; round++) {
            there += takenBack(random, played, called);
            Moves moves = moves(random, size);
            int from = random.nextInt(size + 1);
            moves.expect(size - from);
            int reached = played.play(0, there, moves, from, size);
            long before = called.value(0);
            List<Long> costs = new ArrayList<>();
            int place = from;
            while (place < size && there + moves.steps(place) >= 0) {
                there += moves.steps(place);
                costs.add(called(called, moves.steps(place), moves.minor(place)));
                place++;
            }
            assertThat(reached).isEqualTo(place);
            assertThat(moves.left()).isEqualTo(there);
            assertThat(moves.change()).isEqualTo(called.value(0) - before);
            assertThat(costs(moves, from, reached)).isEqualTo(costs);
            assertThat(told(played)).isEqualTo(told(called));
        }
    }

    private static long called(Layers layers, long steps, long minor) {
        long cost = steps < 0 ? layers.takeAtCost(0, -steps) : 0;
        if (steps > 0) {
            layers.receive(0, steps, minor);
        }
        layers.settle(0);
        return cost;
    }

    /** Goods come back at any cost, so that the first layer is no whole one. */
    private static long takenBack(Random random, Layers played, Layers called) {
        long steps = random.nextInt(4);
        long minor = random.nextInt(100);
        if (steps > 0) {
            for (Layers layers : List.of(played, called)) {
                layers.takeBack(0, steps, minor);
                layers.settle(0);
            }
        }
        return steps;
    }

    private static Moves moves(Random random, int size) {
        Moves moves = new Moves();
        for (int place = 0; place < size; place++) {
            int move = moves.put();
            moves.insert(random.nextInt(move + 1));
            switch (random.nextInt(12)) {
                case 0 -> moves.other(move, 1);
                case 1 -> moves.issue(move, 0);
                case 2, 3, 4, 5, 6 -> moves.issue(move, 1 + random.nextInt(7));
                default -> moves.receipt(move, 1 + random.nextInt(9), random.nextInt(1_000));
            }
        }
        return moves;
    }

    private static List<Long> costs(Moves moves, int from, int to) {
        List<Long> costs = new ArrayList<>();
        for (int place = from; place < to; place++) {
            costs.add(moves.cost(moves.at(place)));
        }
        return costs;
    }

    private static List<Long> told(Layers layers) {
        List<Long> told = new ArrayList<>(List.of(layers.knownSteps(0), layers.knownGrains(0), layers.value(0)));
        for (int layer = 0; layer < layers.count(0); layer++) {
            for (LayerColumn column : LayerColumn.values()) {
                told.add(layers.layer(0, layer, column));
            }
        }
        return told;
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.valuations();
    }
}
