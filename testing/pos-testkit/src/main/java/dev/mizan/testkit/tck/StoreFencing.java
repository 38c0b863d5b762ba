// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a restore or a change of device the old epoch of a till can not write any more. */
public interface StoreFencing extends StoreHarness {
    /** Epoch 3 of the first till. */
    private static Lane third() {
        return TillScript.till(1).lane().nextEpoch().nextEpoch();
    }

    @Test
    default void store_F01_anOlderEpochIsFencedAndNothingChanges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript old = TillScript.till(1);
            Batch before = old.sell(store);
            store.fence(third());
            Batch late = old.next(TillScript.key("FREE", 0));
            assertEquals(new CommitResult.Fenced(old.lane(), 3), store.commit(late));
            TillScript between = new TillScript(old.lane().nextEpoch(), "");
            assertEquals(new CommitResult.Fenced(between.lane(), 3), store.commit(between.next()));
            Reads.holdsExactly(store, List.of(before));
            assertEquals(0, store.version(TillScript.key("FREE", 0).stream()));
        }
    }

    @Test
    default void store_F02_theFencedEpochAndLaterOnesMayCommit() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            store.fence(third());
            Batch now = new TillScript(third(), "").sell(store);
            Batch later = new TillScript(third().nextEpoch(), "").sell(store);
            Batch neighbour = TillScript.till(2).sell(store);
            Reads.holdsExactly(store, List.of(now, later, neighbour));
        }
    }

    @Test
    default void store_F03_aFenceIsNeverLowered() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            store.fence(third());
            store.fence(TillScript.till(1).lane());
            store.fence(third());
            TillScript old = TillScript.till(1);
            assertEquals(new CommitResult.Fenced(old.lane(), 3), store.commit(old.next()));
        }
    }

    @Test
    default void store_F04_aFenceStandsAfterARestart() {
        try (Place place = Place.lasting(this)) {
            Store store = place.open();
            store.fence(third());
            store = place.reopened(store);
            TillScript old = TillScript.till(1);
            assertEquals(new CommitResult.Fenced(old.lane(), 3), store.commit(old.next()));
        }
    }

    @Test
    default void store_F05_whatWasCommittedBeforeTheFenceStillAnswersItsReceipt() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript old = TillScript.till(1);
            Batch before = old.next();
            CommitReceipt receipt = old.committed(store, before);
            store.fence(third());
            assertEquals(receipt, store.commit(before));
            Batch other = old.withId(before.id(), 2, before.hash(), List.of(), List.of(), new byte[1]);
            assertEquals(new CommitResult.Conflict(before.id(), before.hash(), other.hash()), store.commit(other));
        }
    }

    @Test
    default void store_F06_theFenceIsCheckedBeforeTheLaneAndItsKeys() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            store.fence(third());
            TillScript old = TillScript.till(1);
            Batch wrongInAllWays =
                    old.at(9, Hash.of(new byte[1]), List.of(TillScript.key("A", 5)), List.of(), new byte[0]);
            assertEquals(new CommitResult.Fenced(old.lane(), 3), store.commit(wrongInAllWays));
            TillScript now = new TillScript(third(), "");
            Batch staleInTwoWays =
                    now.at(9, Hash.of(new byte[1]), List.of(TillScript.key("A", 5)), List.of(), new byte[0]);
            assertEquals(new CommitResult.Stale(now.stream(), 8, 0), store.commit(staleInTwoWays));
        }
    }
}
