// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A batch that is delivered again is the same batch; an id is never used for two. */
public interface StoreIdempotency extends StoreHarness {
    @Test
    default void store_I01_theSameBatchAgainAnswersTheOriginalReceipt() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch batch = till.next(TillScript.key("ONCE", 0));
            CommitReceipt receipt = till.committed(store, batch);
            assertEquals(receipt, store.commit(batch));
            Batch later = till.sell(store);
            assertEquals(receipt, store.commit(Batch.fromBytes(batch.toBytes())));
            assertEquals(Optional.of(receipt), store.receipt(batch.id()));
            Reads.holdsExactly(store, List.of(batch, later));
        }
    }

    @Test
    default void store_I02_otherBytesUnderAUsedIdAreAConflictAndNothingChanges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            Batch other = till.withId(first.id(), 2, first.hash(), List.of(), List.of(), new byte[] {7});
            assertEquals(new CommitResult.Conflict(first.id(), first.hash(), other.hash()), store.commit(other));
            TillScript rival = TillScript.till(2);
            Batch elsewhere =
                    rival.withId(first.id(), 1, rival.next().previous(), List.of(), List.of(), new byte[] {8});
            assertEquals(
                    new CommitResult.Conflict(first.id(), first.hash(), elsewhere.hash()), store.commit(elsewhere));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_I03_anIdThatWasRefusedIsStillFree() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch early = till.next(TillScript.key("LATER", 1));
            assertEquals(new CommitResult.Stale(TillScript.key("LATER", 1).stream(), 1, 0), store.commit(early));
            Batch opener = TillScript.till(2).sell(store, TillScript.key("LATER", 0));
            till.committed(store, early);
            Reads.holdsExactly(store, List.of(opener, early));
        }
    }

    @Test
    default void store_I04_anIdIsKnownAfterARestart() {
        try (Place place = Place.lasting(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch batch = till.next();
            CommitReceipt receipt = till.committed(store, batch);
            store = place.reopened(store);
            assertEquals(Optional.of(receipt), store.receipt(batch.id()));
            assertEquals(receipt, store.commit(batch));
            Batch other = till.withId(batch.id(), 2, batch.hash(), List.of(), List.of(), new byte[] {7});
            assertEquals(new CommitResult.Conflict(batch.id(), batch.hash(), other.hash()), store.commit(other));
            Reads.holdsExactly(store, List.of(batch));
        }
    }

    @Test
    default void store_I05_committedAndAdoptedAreTheSameToAnId() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.next();
            CommitReceipt receipt = till.committed(store, first);
            assertEquals(new Adoption.Adopted(receipt, List.of()), store.adopt(first));
            Batch second = till.next();
            Adoption.Adopted adopted = (Adoption.Adopted) store.adopt(second);
            assertEquals(adopted.receipt(), store.commit(second));
            Reads.holdsExactly(store, List.of(first, second));
        }
    }

    @Test
    default void store_I06_theSameBatchFromManyThreadsIsWrittenOnce() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            for (int round = 0; round < 20; round++) {
                Batch batch = till.next();
                Together.Task<CommitResult> delivery = () -> store.commit(batch);
                Set<CommitResult> answers = new HashSet<>(Together.run(Collections.nCopies(8, delivery)));
                assertEquals(Set.of(store.receipt(batch.id()).orElseThrow()), answers);
                till.took(batch);
                assertEquals(till.sequence(), store.version(till.stream()));
            }
        }
    }
}
