// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.tck.StoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The store without one of the things that make it safe; the contract must miss each. */
final class SqliteFlaws {
    private SqliteFlaws() {}

    /** A bare write-ahead log: SQLite takes its damaged end for an unfinished one. */
    static final class WithoutAMark implements StoreContract {
        @Override
        public Store open(Path directory) {
            try {
                Files.deleteIfExists(directory.resolve("shop.mizan-head"));
                return Stores.open(directory, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The receipt first, the disk later. */
    static final class AcknowledgesBeforeWriting implements StoreContract {
        @Override
        public Store open(Path directory) {
            return new ForwardingStore(Stores.open(directory, Map.of())) {
                private final ConcurrentLinkedQueue<Batch> waiting = new ConcurrentLinkedQueue<>();

                @Override
                public CommitResult commit(Batch batch) {
                    waiting.add(batch);
                    if (waiting.size() > 30) {
                        for (Batch next = waiting.poll(); next != null; next = waiting.poll()) {
                            super.commit(next);
                        }
                    }
                    return new CommitReceipt(
                            batch.id(),
                            batch.lane(),
                            batch.sequence(),
                            batch.sequence(),
                            batch.hash(),
                            capabilities().durability());
                }
            };
        }
    }

    /** Takes what finds no room in two halves. */
    static final class ForgetsThatTheDiskWasFull implements StoreContract {
        @Override
        public Store open(Path directory) {
            return Stores.open(directory, Map.of());
        }

        @Override
        public Optional<Store> openSmall(Path directory, long bytes) {
            return Optional.of(
                    new ForwardingStore(Stores.open(directory, Map.of("maxBytes", Objects.toString(bytes)))) {
                        @Override
                        public CommitResult commit(Batch batch) {
                            return batch.sequence() < 30
                                    ? super.commit(batch)
                                    : new CommitReceipt(
                                            batch.id(),
                                            batch.lane(),
                                            batch.sequence(),
                                            batch.sequence(),
                                            batch.hash(),
                                            capabilities().durability());
                        }
                    });
        }
    }
}
