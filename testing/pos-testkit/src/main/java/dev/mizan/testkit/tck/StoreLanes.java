// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lane is a chain: each batch comes next and names the hash of the one before it. */
public interface StoreLanes extends StoreHarness {
    @Test
    default void store_L01_aBatchThatSkipsAPlaceIsStaleOnItsLane() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            Batch skipping = till.at(3, first.hash(), List.of(), List.of(), new byte[3]);
            assertEquals(new CommitResult.Stale(till.stream(), 2, 1), store.commit(skipping));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_L02_aPlaceIsTakenOnce() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch rival = till.next();
            Batch first = till.sell(store);
            assertEquals(new CommitResult.Stale(till.stream(), 0, 1), store.commit(rival));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_L03_aBatchThatNamesAnotherPreviousHashIsStaleOnItsLane() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Hash other = Hash.of(new byte[] {1});
            Batch early = till.at(1, other, List.of(), List.of(), new byte[0]);
            assertEquals(new CommitResult.Stale(till.stream(), 0, 0), store.commit(early));
            Batch first = till.sell(store);
            Batch forked = till.at(2, other, List.of(), List.of(), new byte[0]);
            assertEquals(new CommitResult.Stale(till.stream(), 1, 1), store.commit(forked));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_L04_lanesNeverWaitForOneAnother() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            List<TillScript> tills = List.of(
                    TillScript.till(1),
                    TillScript.till(2),
                    new TillScript(Lane.of("kit/main/till-1@2"), ""),
                    new TillScript(Lane.of("kit/other/till-1@1"), ""),
                    new TillScript(Lane.of("other/main/till-1@1"), ""));
            List<Batch> sold = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                for (TillScript till : tills) {
                    sold.add(till.sell(store));
                }
            }
            Reads.holdsExactly(store, sold);
        }
    }

    @Test
    default void store_L05_lanesAreListedInOrderOfTheirNames() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            assertEquals(List.of(), store.lanes());
            List<String> names = List.of("b/s/t@1", "a/s/t@10", "a/s/t@2", "a/s/t-1@1", "A/z/t@1");
            names.forEach(name -> new TillScript(Lane.of(name), "").sell(store));
            assertEquals(
                    names.stream().sorted().toList(),
                    store.lanes().stream().map(Lane::toString).toList());
        }
    }
}
