// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.testkit.fake.ForwardingStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stores that are broken on purpose, one flaw each; the contract must find every one of them. */
final class Flaws {
    private Flaws() {}

    private static CommitReceipt forged(Batch batch) {
        return new CommitReceipt(batch.id(), batch.lane(), batch.sequence(), 1, batch.hash(), Durability.NONE);
    }

    /** No flaw at all: nothing but the flaw makes the others fail. */
    static final class None extends Flaw {
        @Override
        Store flawed(Store sound) {
            return sound;
        }
    }

    static final class AcknowledgesWithoutWriting extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    return batch.sequence() % 7 == 0 ? forged(batch) : super.commit(batch);
                }
            };
        }
    }

    static final class IgnoresKeysAndGuards extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    boolean key = result instanceof CommitResult.Stale stale
                            && !stale.stream().equals(StreamKey.of(batch.lane()));
                    return key ? ((Adoption.Adopted) adopt(batch)).receipt() : result;
                }
            };
        }
    }

    static final class IgnoresThePreviousHash extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    return result instanceof CommitResult.Stale stale && stale.expected() == stale.actual()
                            ? forged(batch)
                            : result;
                }
            };
        }
    }

    static final class WritesAgainWhatItHas extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    return result instanceof CommitReceipt && version(StreamKey.of(batch.lane())) > batch.sequence()
                            ? new CommitResult.Stale(StreamKey.of(batch.lane()), batch.sequence() - 1, 9)
                            : result;
                }
            };
        }
    }

    static final class TakesOtherBytesForTheSame extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    return result instanceof CommitResult.Conflict
                            ? receipt(batch.id()).orElseThrow()
                            : result;
                }
            };
        }
    }

    static final class WritesHalfABatch extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                private final Set<StreamKey> lost = new HashSet<>();

                @Override
                public synchronized CommitResult commit(Batch batch) {
                    List<Expected> keys = batch.keys();
                    if (keys.size() > 1) {
                        lost.add(keys.get(keys.size() - 1).stream());
                    }
                    return super.commit(batch);
                }

                @Override
                public synchronized long version(StreamKey stream) {
                    return lost.contains(stream) ? 0 : super.version(stream);
                }
            };
        }
    }

    static final class LeavesATraceOfARefusal extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                private final Set<BatchId> refused = new HashSet<>();

                @Override
                public synchronized CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    if (result instanceof CommitResult.Stale) {
                        refused.add(batch.id());
                    }
                    return refused.contains(batch.id()) && result instanceof CommitReceipt
                            ? new CommitResult.Conflict(batch.id(), batch.hash(), batch.hash())
                            : result;
                }
            };
        }
    }

    static final class ShowsAPositionLate extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                private final Set<BatchId> seen = new HashSet<>();

                @Override
                public synchronized List<StoredBatch> readAfter(long position, int limit) {
                    List<StoredBatch> page = new ArrayList<>(super.readAfter(position, limit));
                    if (page.size() > 1) {
                        page.removeIf(stored -> stored.position() % 10 == 0
                                && seen.add(stored.batch().id()));
                    }
                    return page;
                }
            };
        }
    }

    static final class ShowsALaneBeforeItsBatch extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                private volatile String busy = "";

                @Override
                public CommitResult commit(Batch batch) {
                    busy = StreamKey.of(batch.lane()).value();
                    try {
                        Thread.sleep(1);
                        return super.commit(batch);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        busy = "";
                    }
                }

                @Override
                public long version(StreamKey stream) {
                    return super.version(stream) + (busy.equals(stream.value()) ? 1 : 0);
                }
            };
        }
    }
}
