// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Sku;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By how much a batch changes what lies where: each item of each place once, in the order in which they are met. */
final class Stocks {
    record At(PlaceId place, Sku sku) {
        /** How much of it is among these. */
        long of(List<Need> needs) {
            return needs.stream()
                    .filter(it -> it.place().equals(place) && it.sku().equals(sku))
                    .mapToLong(Need::steps)
                    .sum();
        }
    }

    private Stocks() {}

    static Map<At, Long> changes(List<Fact> facts) {
        Map<At, Long> changes = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Movement movement) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    At at = new At(movement.place(), movement.skus().get(line));
                    changes.merge(at, movement.stepsChange(line), Long::sum);
                }
            }
        }
        return changes;
    }
}
