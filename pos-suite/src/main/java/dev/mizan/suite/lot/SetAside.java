// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.pick.PickBook;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pick.PickFold;
import dev.mizan.suite.projection.PromiseFold;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lots that are set aside for what is held, as one batch sees them.
 *
 * @param own reservations whose goods this batch hands over
 * @param others whose reservations still hold
 */
record SetAside(PickBook picks, Predicate<String> own, Predicate<String> others) {
    /** Which lots are looked through, one turn after the other. */
    enum Turn {
        OWN,
        FREE,
        ALL
    }

    static SetAside of(Reading reading, Decision decision) {
        Set<String> handed = decision.facts().stream()
                .filter(GoodsHoldEnded.class::isInstance)
                .map(it -> ((GoodsHoldEnded) it).reservation())
                .collect(Collectors.toSet());
        var holds = reading.state(PromiseFold.class).holds();
        return new SetAside(
                reading.state(PickFold.class).book(),
                handed::contains,
                it -> !handed.contains(it) && holds.live(it, reading.now()).isDone());
    }

    List<Turn> turns() {
        return picks.isEmpty() ? List.of(Turn.ALL) : List.of(Turn.values());
    }

    /** How many steps of a lot may have left by the end of a turn. */
    long most(Turn turn, String where, Sku sku, Lot lot) {
        long there = lot.quantity().steps();
        return switch (turn) {
            case OWN -> Math.min(there, picks.picked(where, sku, lot.number(), own));
            case FREE -> there - picks.picked(where, sku, lot.number(), others);
            case ALL -> there;
        };
    }
}
