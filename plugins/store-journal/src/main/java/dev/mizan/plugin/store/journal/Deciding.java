// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StreamKey;
import java.util.List;
import java.util.Optional;

/** What a store answers to a batch, and what it adds to the group for it. */
final class Deciding {
    private final Durability durability;

    Deciding(Durability durability) {
        this.durability = durability;
    }

    CommitResult commit(Batch batch, Staged staged) {
        Optional<Kept> known = staged.kept(batch.id());
        if (known.isPresent()) {
            return known.get().batch().equals(batch)
                    ? known.get().receipt(durability)
                    : new CommitResult.Conflict(batch.id(), known.get().batch().hash(), batch.hash());
        }
        int epoch = staged.fence(batch.lane().register());
        if (batch.lane().epoch() < epoch) {
            return new CommitResult.Fenced(batch.lane(), epoch);
        }
        StreamKey lane = StreamKey.of(batch.lane());
        long last = batch.sequence() - 1;
        if (staged.version(lane) != last || !staged.head(batch.lane()).equals(batch.previous())) {
            return new CommitResult.Stale(lane, last, staged.version(lane));
        }
        List<CommitResult.Stale> broken = staged.broken(batch);
        return broken.isEmpty() ? staged.append(batch, broken).receipt(durability) : broken.get(0);
    }

    Adoption adopt(Batch batch, Staged staged) {
        Optional<Kept> known = staged.kept(batch.id());
        if (known.isPresent()) {
            return known.get().batch().equals(batch)
                    ? known.get().adoption(durability)
                    : diverged(known.get().batch(), batch.hash());
        }
        long next = staged.version(StreamKey.of(batch.lane())) + 1;
        if (batch.sequence() > next) {
            return new Adoption.Gap(batch.lane(), next, batch.sequence());
        }
        if (batch.sequence() < next) {
            return diverged(staged.at(batch.lane(), batch.sequence()), batch.hash());
        }
        Hash head = staged.head(batch.lane());
        if (!head.equals(batch.previous())) {
            return new Adoption.Diverged(batch.lane(), batch.sequence() - 1, head, batch.previous());
        }
        return staged.append(batch, staged.broken(batch)).adoption(durability);
    }

    private static Adoption diverged(Batch stored, Hash offered) {
        return new Adoption.Diverged(stored.lane(), stored.sequence(), stored.hash(), offered);
    }
}
