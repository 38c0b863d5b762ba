// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a till has sold is sold: a parent takes it over as it is, and names what did not hold. */
public interface StoreAdoption extends StoreHarness {
    @Test
    default void store_D01_adoptedBatchesAreReadBackAsTheTillCommittedThem() {
        try (Place at = Place.of(this);
                Place parent = Place.of(this)) {
            Store till = at.open();
            Store office = parent.open();
            TillScript script = TillScript.till(1);
            List<Batch> sold = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Batch batch = script.sell(till, TillScript.key("WELCOME", i));
                Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, office.adopt(batch));
                assertEquals(List.of(), adopted.broken());
                assertEquals(Optional.of(adopted.receipt()), office.receipt(batch.id()));
                sold.add(batch);
            }
            Reads.holdsExactly(office, sold);
        }
    }

    @Test
    default void store_D02_brokenKeysAndGuardsAreNamedInOrderAndTheBatchStands() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            Expected spent = TillScript.key("SPENT", 0);
            Expected period = TillScript.key("PERIOD", 0);
            Batch first = TillScript.till(1).sell(store, spent, period);
            TillScript offline = TillScript.till(2);
            Batch late = offline.next(List.of(TillScript.key("FREE", 0), spent), List.of(period));
            Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, store.adopt(late));
            assertEquals(
                    List.of(
                            new CommitResult.Stale(spent.stream(), 0, 1),
                            new CommitResult.Stale(period.stream(), 0, 1)),
                    adopted.broken());
            Reads.holdsExactly(store, List.of(first, late));
        }
    }

    @Test
    default void store_D03_aMissingBatchIsAGapAndNothingIsWritten() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.next();
            till.took(first);
            Batch second = till.next();
            assertEquals(new Adoption.Gap(till.lane(), 1, 2), store.adopt(second));
            Reads.holdsExactly(store, List.of());
            assertInstanceOf(Adoption.Adopted.class, store.adopt(first));
            assertInstanceOf(Adoption.Adopted.class, store.adopt(second));
            Reads.holdsExactly(store, List.of(first, second));
        }
    }

    @Test
    default void store_D04_anotherBatchAtTheSamePlaceDiverges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            Batch second = till.sell(store);
            Batch twin = new TillScript(till.lane(), "restored").next();
            assertEquals(new Adoption.Diverged(till.lane(), 1, first.hash(), twin.hash()), store.adopt(twin));
            Reads.holdsExactly(store, List.of(first, second));
        }
    }

    @Test
    default void store_D05_otherBytesUnderAUsedIdDiverge() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            Batch other = till.withId(first.id(), 2, first.hash(), List.of(), List.of(), new byte[] {7});
            assertEquals(new Adoption.Diverged(till.lane(), 1, first.hash(), other.hash()), store.adopt(other));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_D06_aBatchAfterAnotherPreviousOneDiverges() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            TillScript twin = new TillScript(till.lane(), "restored");
            Batch twinsFirst = twin.next();
            twin.took(twinsFirst);
            assertEquals(
                    new Adoption.Diverged(till.lane(), 1, first.hash(), twinsFirst.hash()), store.adopt(twin.next()));
            Reads.holdsExactly(store, List.of(first));
        }
    }

    @Test
    default void store_D07_deliveredAgainItGivesTheSameAnswer() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            redelivered(place, store, false);
        }
    }

    @Test
    default void store_D08_deliveredAgainAfterARestartItGivesTheSameAnswer() {
        try (Place place = Place.lasting(this)) {
            redelivered(place, place.open(), true);
        }
    }

    private static void redelivered(Place place, Store first, boolean restart) {
        Store store = first;
        Expected spent = TillScript.key("SPENT", 0);
        Batch before = TillScript.till(1).sell(store, spent, TillScript.key("B", 0));
        TillScript offline = TillScript.till(2);
        Batch late = offline.next(List.of(spent), List.of(TillScript.key("B", 0)));
        Adoption answer = store.adopt(late);
        offline.took(late);
        Batch next = offline.next(TillScript.key("SPENT", 1));
        Adoption nextAnswer = store.adopt(next);
        store = restart ? place.reopened(store) : store;
        assertEquals(answer, store.adopt(late));
        assertEquals(nextAnswer, store.adopt(next));
        assertEquals(((Adoption.Adopted) answer).receipt(), store.commit(late));
        Reads.holdsExactly(store, List.of(before, late, next));
    }

    @Test
    default void store_D09_aFenceDoesNotStopAnAdoption() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            store.fence(till.lane().nextEpoch());
            Batch late = till.next();
            assertInstanceOf(Adoption.Adopted.class, store.adopt(late));
            Reads.holdsExactly(store, List.of(late));
        }
    }

    @Test
    default void store_D10_aLaneGoesOnAfterAnAdoption() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch adopted = till.next(TillScript.key("K", 4));
            assertInstanceOf(Adoption.Adopted.class, store.adopt(adopted));
            till.took(adopted);
            Batch committed = till.sell(store, TillScript.key("K", 1));
            Reads.holdsExactly(store, List.of(adopted, committed));
        }
    }
}
