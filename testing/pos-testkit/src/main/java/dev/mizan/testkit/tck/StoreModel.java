// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.History;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done, in whatever order, a store answers as the simplest store one can think of. */
public interface StoreModel extends StoreHarness {
    /**
     * Each number is a step: a commit, fitting or not, an adoption, a delivery again, a fence, a restart.
     *
     * @param steps numbers that {@link History} makes steps of; smaller ones are simpler
     */
    @Property(tries = 60)
    default void store_M01_anyHistoryIsAnsweredAsByTheSimplestStore(
            @ForAll @Size(max = 60) List<@IntRange(max = 99_999) Integer> steps) {
        try (Place place = Place.of(this)) {
            boolean lasting = place.capabilities().survivesRestart();
            Store store = place.open();
            History history = new History();
            for (int step : steps) {
                if (lasting && History.isRestart(step)) {
                    store = place.reopened(store);
                } else {
                    history.step(step, store);
                }
            }
            history.check(store);
        }
    }
}
