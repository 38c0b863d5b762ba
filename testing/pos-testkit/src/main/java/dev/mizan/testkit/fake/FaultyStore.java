// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import java.util.Map;
import java.util.TreeMap;

/**
 * A store that does what it should until it is told to fail: at the commit with a certain number, in a certain way.
 * After a failure of unknown outcome it commits nothing more, as a store must, until {@link #reopened()}. Safe for use
 * by many threads.
 */
public final class FaultyStore extends ForwardingStore {
    private final Map<Long, Fault> planned = new TreeMap<>();
    private final Store target;
    private long commits;
    private boolean broken;

    private FaultyStore(Store target) {
        super(target);
        this.target = target;
    }

    /** Wraps a store that works. */
    public static FaultyStore around(Store target) {
        return new FaultyStore(target);
    }

    /**
     * Plans a fault.
     *
     * @param nth the number of the commit from now on, 1 for the next
     */
    public synchronized FaultyStore failing(long nth, Fault fault) {
        planned.put(commits + nth, fault);
        return this;
    }

    /** How many commits were asked for. */
    public synchronized long commits() {
        return commits;
    }

    /** The same store as a restart finds it: it works again, and planned faults are forgotten. */
    public synchronized FaultyStore reopened() {
        return new FaultyStore(target);
    }

    @Override
    public synchronized CommitResult commit(Batch batch) {
        if (broken) {
            throw failure(StoreFailure.FAILED, "it failed before");
        }
        commits++;
        Fault fault = planned.remove(commits);
        return fault == null ? super.commit(batch) : failing(fault, batch);
    }

    private CommitResult failing(Fault fault, Batch batch) {
        return switch (fault) {
            case FAIL_BEFORE_WRITE -> throw breaks();
            case FAIL_AFTER_WRITE -> {
                super.commit(batch);
                throw breaks();
            }
            case DISK_FULL -> throw failure(StoreFailure.FULL, "a planned fault");
            case STALE ->
                new CommitResult.Stale(
                        StreamKey.of(batch.lane()), batch.sequence() - 1, version(StreamKey.of(batch.lane())));
            case FENCED -> new CommitResult.Fenced(batch.lane(), batch.lane().epoch() + 1);
        };
    }

    private StoreException breaks() {
        broken = true;
        return failure(StoreFailure.FAILED, "a planned fault");
    }

    private static StoreException failure(StoreFailure kind, String detail) {
        return new StoreException(kind, "with planned faults", detail);
    }
}
