// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StreamKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes steps of numbers, takes each with a store and with the naive one, and compares the answers. */
public final class History {
    private static final int KINDS = 10;

    private final NaiveStore model = new NaiveStore();
    private final List<Batch> offered = new ArrayList<>();
    private final List<Adoption> adoptions = new ArrayList<>();

    public static boolean isRestart(int step) {
        return step % KINDS == 9;
    }

    public void step(int number, Store store) {
        int more = number / KINDS;
        switch (number % KINDS) {
            case 0, 1, 2, 3 -> commit(drawn(more, 0, 0), store);
            case 4 -> commit(drawn(more, more % 3 - 1, more % 2), store);
            case 5 -> adopt(drawn(more, 0, more % 2), store);
            case 6 -> adopt(drawn(more, more % 3 - 1, 0), store);
            case 7 -> again(more, store);
            default -> fence(more, store);
        }
    }

    private static Lane lane(int number) {
        return Lane.of("kit/main/till-" + number % 2 + "@" + (1 + number / 2 % 2));
    }

    private static StreamKey key(int number) {
        return StreamKey.of("coupon", "K" + number % 3);
    }

    /** A batch that fits, or is off by so much in its place, or in one of its expectations. */
    private Batch drawn(int number, int off, int lie) {
        Lane lane = lane(number);
        long next = model.stream(StreamKey.of(lane)).size() + 1L;
        Hash head = number % 17 == 16 ? Hash.of(new byte[] {1}) : model.head(lane);
        List<Expected> keys = new ArrayList<>();
        List<Expected> guards = new ArrayList<>();
        if (number / 4 % 2 == 1) {
            StreamKey key = key(number / 8);
            keys.add(new Expected(key, model.stream(key).size() + lie));
        }
        if (number / 24 % 2 == 1) {
            StreamKey guard = key(number / 8 + 1);
            guards.add(new Expected(guard, model.stream(guard).size() + lie));
        }
        TillScript script = new TillScript(lane, "");
        BatchId id = new BatchId(new UUID(7, number % 13 == 12 ? 0 : offered.size()));
        long place = Math.max(1, next + off);
        return script.withId(id, place, head, keys, guards, new byte[] {(byte) number});
    }

    private void commit(Batch batch, Store store) {
        offered.add(batch);
        Optional<CommitResult> refusal = model.commit(batch);
        CommitResult answer = store.commit(batch);
        if (refusal.isPresent()) {
            assertEquals(refusal.get(), answer);
        } else {
            CommitReceipt receipt = assertInstanceOf(CommitReceipt.class, answer);
            assertEquals(receipt, store.receipt(batch.id()).orElseThrow());
            assertEquals(batch.hash(), receipt.hash());
        }
    }

    private void adopt(Batch batch, Store store) {
        offered.add(batch);
        Adoption answer = store.adopt(batch);
        Optional<Batch> known = model.known(batch);
        long next = model.stream(StreamKey.of(batch.lane())).size() + 1L;
        if (known.isPresent()) {
            adoptedBefore(known.get(), batch, answer);
        } else if (batch.sequence() > next) {
            assertEquals(new Adoption.Gap(batch.lane(), next, batch.sequence()), answer);
        } else if (batch.sequence() < next) {
            Batch there = model.stream(StreamKey.of(batch.lane())).get((int) batch.sequence() - 1);
            assertEquals(diverged(there, batch.hash()), answer);
        } else if (!batch.previous().equals(model.head(batch.lane()))) {
            assertEquals(
                    new Adoption.Diverged(batch.lane(), next - 1, model.head(batch.lane()), batch.previous()), answer);
        } else {
            assertEquals(
                    model.broken(batch),
                    assertInstanceOf(Adoption.Adopted.class, answer).broken());
            model.batches().add(batch);
            adoptions.add(answer);
        }
    }

    private void adoptedBefore(Batch known, Batch batch, Adoption answer) {
        if (!known.equals(batch)) {
            assertEquals(diverged(known, batch.hash()), answer);
            return;
        }
        Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, answer);
        Adoption before = adoptions.stream()
                .filter(it -> ((Adoption.Adopted) it).receipt().batch().equals(batch.id()))
                .findFirst()
                .orElse(new Adoption.Adopted(adopted.receipt(), List.of()));
        assertEquals(before, answer);
    }

    private static Adoption diverged(Batch stored, Hash offered) {
        return new Adoption.Diverged(stored.lane(), stored.sequence(), stored.hash(), offered);
    }

    private void again(int number, Store store) {
        if (!offered.isEmpty()) {
            Batch batch = offered.get(number % offered.size());
            if (number / 7 % 2 == 0) {
                commit(batch, store);
            } else {
                adopt(batch, store);
            }
        }
    }

    private void fence(int number, Store store) {
        Lane lane = lane(number % 12 == 11 ? 2 : 0);
        model.fence(lane);
        store.fence(lane);
    }

    /** At the end everything can be read, in every way. */
    public void check(Store store) {
        Reads.holdsExactly(store, model.batches());
        for (int number = 0; number < 3; number++) {
            assertEquals(model.stream(key(number)).size(), store.version(key(number)));
        }
    }
}
