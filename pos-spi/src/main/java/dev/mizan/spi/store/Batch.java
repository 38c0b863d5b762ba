// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What is committed whole or not at all. The header is what a store needs; the body is bytes that it never parses. A
 * batch appends to its lane and to its keys, and holds only if its guards stand where they stood. Immutable.
 */
public final class Batch {
    private final BatchHeader header;
    private final int bodyAt;
    private final byte[] bytes;
    private final Hash hash;

    private Batch(BatchHeader header, int bodyAt, byte[] bytes) {
        this.header = header;
        this.bodyAt = bodyAt;
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
    }

    /** A batch of this header and a copy of this body. */
    public static Batch of(BatchHeader header, byte[] body) {
        byte[] bytes = BatchBytes.write(header, body);
        return new Batch(header, bytes.length - body.length, bytes);
    }

    /**
     * The batch whose canonical bytes these are.
     *
     * @throws StoreException with {@link StoreFailure#CORRUPT} if they are none
     */
    public static Batch fromBytes(byte[] bytes) {
        byte[] copy = bytes.clone();
        BatchBytes read = BatchBytes.read(copy);
        return new Batch(read.header(), read.bodyAt(), copy);
    }

    /** The canonical bytes: what is stored, adopted and hashed, and never rewritten. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** What happened, in the host's encoding; a copy. */
    public byte[] body() {
        return Arrays.copyOfRange(bytes, bodyAt, bytes.length);
    }

    /** The digest of the canonical bytes: what the lane's next batch names as its previous. */
    public Hash hash() {
        return hash;
    }

    /** What a store needs to know of it. */
    public BatchHeader header() {
        return header;
    }

    /** The idempotency key. */
    public BatchId id() {
        return header.id();
    }

    /** The lane that it is appended to. */
    public Lane lane() {
        return header.lane();
    }

    /** Its place in its lane, from 1. */
    public long sequence() {
        return header.sequence();
    }

    /** The digest of the lane's batch before it. */
    public Hash previous() {
        return header.previous();
    }

    /** The trading day that it belongs to. */
    public BusinessDate businessDate() {
        return header.businessDate();
    }

    /** When it was written, by the till's clock. */
    public Instant recordedAt() {
        return header.recordedAt();
    }

    /** Who acted. */
    public ActorId actor() {
        return header.actor();
    }

    /** The keys that it appends to. */
    public List<Expected> keys() {
        return header.keys();
    }

    /** The streams that it only read, and that must not have moved. */
    public List<Expected> guards() {
        return header.guards();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Batch that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Batch[" + lane() + "#" + sequence() + " " + id() + ", " + (bytes.length - bodyAt) + " bytes]";
    }
}
