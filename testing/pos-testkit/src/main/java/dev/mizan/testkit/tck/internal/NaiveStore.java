// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StreamKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The simplest store one can think of: a list that is searched from the beginning. It gives no receipts. */
public final class NaiveStore {
    private final List<Batch> batches = new ArrayList<>();
    private final Map<String, Integer> fences = new HashMap<>();

    public List<Batch> batches() {
        return batches;
    }

    public void fence(Lane lane) {
        fences.merge(lane.register(), lane.epoch(), Math::max);
    }

    public List<Batch> stream(StreamKey stream) {
        return batches.stream()
                .filter(batch -> StreamKey.of(batch.lane()).equals(stream)
                        || batch.keys().stream().anyMatch(key -> key.stream().equals(stream)))
                .toList();
    }

    public Optional<Batch> known(Batch batch) {
        return batches.stream().filter(it -> it.id().equals(batch.id())).findFirst();
    }

    public Hash head(Lane lane) {
        List<Batch> written = stream(StreamKey.of(lane));
        return written.isEmpty() ? Hash.NONE : written.get(written.size() - 1).hash();
    }

    public List<CommitResult.Stale> broken(Batch batch) {
        List<CommitResult.Stale> broken = new ArrayList<>();
        for (Expected expected :
                Stream.concat(batch.keys().stream(), batch.guards().stream()).toList()) {
            long actual = stream(expected.stream()).size();
            if (actual != expected.version()) {
                broken.add(new CommitResult.Stale(expected.stream(), expected.version(), actual));
            }
        }
        return broken;
    }

    /** Why a batch is not written; empty if it is written, now or before. */
    public Optional<CommitResult> commit(Batch batch) {
        Optional<Batch> known = known(batch);
        if (known.isPresent()) {
            Hash stored = known.get().hash();
            return stored.equals(batch.hash())
                    ? Optional.empty()
                    : Optional.of(new CommitResult.Conflict(batch.id(), stored, batch.hash()));
        }
        int epoch = fences.getOrDefault(batch.lane().register(), 0);
        if (batch.lane().epoch() < epoch) {
            return Optional.of(new CommitResult.Fenced(batch.lane(), epoch));
        }
        StreamKey lane = StreamKey.of(batch.lane());
        long actual = stream(lane).size();
        if (batch.sequence() != actual + 1 || !batch.previous().equals(head(batch.lane()))) {
            return Optional.of(new CommitResult.Stale(lane, batch.sequence() - 1, actual));
        }
        Optional<CommitResult> stale =
                broken(batch).stream().<CommitResult>map(it -> it).findFirst();
        if (stale.isEmpty()) {
            batches.add(batch);
        }
        return stale;
    }
}
