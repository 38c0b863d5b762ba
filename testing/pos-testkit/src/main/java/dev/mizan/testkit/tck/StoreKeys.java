// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is scarce is spent once: a batch holds only if its keys and guards stand where it found them. */
public interface StoreKeys extends StoreHarness {
    @Test
    default void store_K01_aStaleKeyIsNamedAndNothingChanges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            Batch spent = TillScript.till(1).sell(store, TillScript.key("ONCE", 0));
            Expected asked = TillScript.key("ONCE", 0);
            Batch again = TillScript.till(2).next(asked);
            assertEquals(new CommitResult.Stale(asked.stream(), 0, 1), store.commit(again));
            Batch ahead = TillScript.till(2).next(TillScript.key("ONCE", 2));
            assertEquals(new CommitResult.Stale(asked.stream(), 2, 1), store.commit(ahead));
            Reads.holdsExactly(store, List.of(spent));
        }
    }

    @Test
    default void store_K02_aStaleGuardIsNamedAndNothingChanges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            Batch moved = TillScript.till(1).sell(store, TillScript.key("PERIOD", 0));
            Expected read = TillScript.key("PERIOD", 0);
            Batch late = TillScript.till(2).next(List.of(TillScript.key("FREE", 0)), List.of(read));
            assertEquals(new CommitResult.Stale(read.stream(), 0, 1), store.commit(late));
            Reads.holdsExactly(store, List.of(moved));
            assertEquals(0, store.version(TillScript.key("FREE", 0).stream()));
        }
    }

    @Test
    default void store_K03_aGuardedStreamDoesNotMove() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Expected guard = TillScript.key("PERIOD", 0);
            Batch first = till.next(List.of(), List.of(guard));
            till.committed(store, first);
            Batch second = till.next(List.of(), List.of(guard));
            till.committed(store, second);
            assertEquals(0, store.version(guard.stream()));
            assertEquals(List.of(), store.read(guard.stream(), 0, 9));
            Reads.holdsExactly(store, List.of(first, second));
        }
    }

    @Test
    default void store_K04_anotherLaneCanBeGuarded() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript other = TillScript.till(1);
            Batch moved = other.sell(store);
            TillScript till = TillScript.till(2);
            Batch late = till.next(List.of(), List.of(new Expected(other.stream(), 0)));
            assertEquals(new CommitResult.Stale(other.stream(), 0, 1), store.commit(late));
            Batch fitting = till.next(List.of(), List.of(new Expected(other.stream(), 1)));
            till.committed(store, fitting);
            Reads.holdsExactly(store, List.of(moved, fitting));
        }
    }

    @Test
    default void store_K05_ofSeveralTheFirstInTheBatchsOrderIsNamed() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript.till(1).sell(store, TillScript.key("B", 0), TillScript.key("A", 0), TillScript.key("C", 0));
            Batch stale = TillScript.till(2)
                    .next(
                            List.of(TillScript.key("FREE", 0), TillScript.key("B", 0), TillScript.key("A", 0)),
                            List.of(TillScript.key("C", 0)));
            assertEquals(new CommitResult.Stale(TillScript.key("B", 0).stream(), 0, 1), store.commit(stale));
        }
    }

    @Test
    default void store_K06_ofManyWhoSpendAtOnceOneIsReceived() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            for (int round = 0; round < 20; round++) {
                Expected once = TillScript.key("ONCE-" + round, 0);
                int from = round * 8;
                List<CommitResult> answers = Together.run(IntStream.range(from, from + 8)
                        .mapToObj(number -> TillScript.till(number).next(once))
                        .map(batch -> (Together.Task<CommitResult>) () -> store.commit(batch))
                        .toList());
                long received =
                        answers.stream().filter(CommitReceipt.class::isInstance).count();
                assertEquals(1, received);
                answers.stream()
                        .filter(answer -> !(answer instanceof CommitReceipt))
                        .forEach(answer -> assertInstanceOf(CommitResult.Stale.class, answer));
                assertEquals(1, store.version(once.stream()));
            }
        }
    }
}
