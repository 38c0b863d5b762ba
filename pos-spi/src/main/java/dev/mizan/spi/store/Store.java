// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import java.util.List;
import java.util.Optional;

/**
 * Keeps batches. All or none of a batch is written; bytes are never rewritten; a lane has one writer and therefore no
 * conflict; keys and guards are checked and appended to in the same transaction.
 *
 * <p><b>When and on which thread:</b> {@code commit} and {@code adopt} are called by the suite's single writer; reads
 * are called from any thread at any time. <b>May it block?</b> Yes, for as long as the disk or the server takes; the
 * host trusts a store and does not watch it. <b>On failure</b> it throws {@link StoreException}; the caller must then
 * treat a commit as unknown (unless the failure is {@link StoreFailure#FULL}) and ask {@link #receipt} after opening
 * again. Every method but {@link #close} and
 * {@link #capabilities} throws {@link StoreFailure#CLOSED} after closing, and {@link StoreFailure#CORRUPT}
 * rather than answer with bytes that are not those that were committed. <b>How to test it:</b> implement
 * {@code StoreContract} of pos-testkit; its rules are listed in docs/contracts/store.md. Implementations are safe for
 * use by many threads.
 */
public interface Store extends AutoCloseable {

    /**
     * Writes a batch whole, or nothing. The same id with the same bytes answers the original receipt. Checked in this
     * order: the id, the fence, the lane's sequence and previous hash (a mismatch is stale on the lane), keys and
     * guards in the order named. When a receipt is answered, the batch is as durable as the capabilities say.
     *
     * @throws StoreException if it could not be written, or it is not known whether it was
     */
    CommitResult commit(Batch batch);

    /** The receipt of a batch that was committed or adopted; settles a doubt after a failure. */
    Optional<CommitReceipt> receipt(BatchId id);

    /**
     * Takes over a batch that a till has already committed elsewhere: the same bytes, in the order of its lane, never
     * refused for a key, a guard or a fence. It appends to its lane and all its keys, wherever they stand; those that
     * did not stand where the till found them are named in the answer, keys first, in the order of the batch. Checked
     * in this order: the id, the place in the lane, the previous hash.
     */
    Adoption adopt(Batch batch);

    /** How many batches a stream holds; 0 for one that does not exist. A lane is a stream too. */
    long version(StreamKey stream);

    /**
     * The batches of a stream after its first {@code afterVersion}, in order: {@code limit} of them or all there are.
     *
     * @param limit at least 1
     */
    List<StoredBatch> read(StreamKey stream, long afterVersion, int limit);

    /**
     * The batches after a position, in order of position, at most {@code limit}. Once a batch is seen here, no batch
     * appears later at a lower position; a tailing reader misses nothing. A store may answer fewer to bound its memory:
     * only an empty page means that there are none after.
     *
     * @param position 0 for the beginning
     * @param limit at least 1
     */
    List<StoredBatch> readAfter(long position, int limit);

    /** All lanes that this store holds, in order of their names. */
    List<Lane> lanes();

    /** From now on only this epoch of the till, or a later one, may commit. Lowering it changes nothing. */
    void fence(Lane lane);

    /** Keeps a snapshot in place of the older one of its name. */
    void save(Snapshot snapshot);

    /** The newest snapshot of this name that can be read whole; a damaged one is as if there were none. */
    Optional<Snapshot> snapshot(String name);

    /**
     * Reads all that is kept and checks it, byte by byte; for the close of day, since it may take minutes. Opening
     * checks only what it can in a second or two; the rest is checked whenever it is read.
     *
     * @throws StoreException with {@link StoreFailure#CORRUPT} if anything is not as it was written
     */
    void verify();

    /** What this store can do. */
    StoreCapabilities capabilities();

    /** Finishes what is under way and lets go of the store; a second call does nothing. */
    @Override
    void close();
}
