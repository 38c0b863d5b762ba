// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.testkit.fake.ForwardingStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** More stores that are broken on purpose: in what they show, fence, keep over a restart and let go of. */
final class LaterFlaws {
    private LaterFlaws() {}

    static final class SkipsABatchBetweenPages extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public List<StoredBatch> readAfter(long position, int limit) {
                    return super.readAfter(position == 7 ? 8 : position, limit);
                }
            };
        }
    }

    static final class ForgetsFences extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public void fence(Lane lane) {
                    // The flaw.
                }
            };
        }
    }

    static final class ChecksTheLaneBeforeTheFence extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public CommitResult commit(Batch batch) {
                    CommitResult result = super.commit(batch);
                    long version = version(StreamKey.of(batch.lane()));
                    return result instanceof CommitResult.Fenced && version != batch.sequence() - 1
                            ? new CommitResult.Stale(StreamKey.of(batch.lane()), batch.sequence() - 1, version)
                            : result;
                }
            };
        }
    }

    static final class HidesWhatWasBroken extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public Adoption adopt(Batch batch) {
                    return super.adopt(batch) instanceof Adoption.Adopted adopted
                            ? new Adoption.Adopted(adopted.receipt(), List.of())
                            : super.adopt(batch);
                }
            };
        }
    }

    static final class ForgetsWhatWasBroken extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public Adoption adopt(Batch batch) {
                    boolean known = receipt(batch.id()).isPresent();
                    Adoption answer = super.adopt(batch);
                    return known && answer instanceof Adoption.Adopted adopted
                            ? new Adoption.Adopted(adopted.receipt(), List.of())
                            : answer;
                }
            };
        }
    }

    static final class RefusesToAdoptWhatIsBroken extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public Adoption adopt(Batch batch) {
                    boolean stale = batch.keys().stream().anyMatch(key -> version(key.stream()) != key.version());
                    return stale && receipt(batch.id()).isEmpty()
                            ? new Adoption.Gap(batch.lane(), batch.sequence(), batch.sequence())
                            : super.adopt(batch);
                }
            };
        }
    }

    static final class KeepsTheOldestSnapshot extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public void save(Snapshot snapshot) {
                    if (super.snapshot(snapshot.name()).isEmpty()) {
                        super.save(snapshot);
                    }
                }
            };
        }
    }

    static final class ListsLanesBackwards extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public List<Lane> lanes() {
                    List<Lane> lanes = new ArrayList<>(super.lanes());
                    Collections.reverse(lanes);
                    return lanes;
                }
            };
        }
    }

    static final class ForgetsIdsInARestart extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                private final Set<BatchId> written = new HashSet<>();

                @Override
                public synchronized CommitResult commit(Batch batch) {
                    written.add(batch.id());
                    return super.commit(batch);
                }

                @Override
                public synchronized Optional<CommitReceipt> receipt(BatchId id) {
                    return written.contains(id) ? super.receipt(id) : Optional.empty();
                }
            };
        }
    }

    static final class LosesAllInARestart extends Flaw {
        @Override
        Store flawed(Store sound) {
            return sound;
        }

        @Override
        public Store open(Path directory) {
            Reopenable.forget(directory);
            return super.open(directory);
        }
    }

    static final class WritesThoughTheDiskIsFull extends Flaw {
        @Override
        Store flawed(Store sound) {
            return sound;
        }

        @Override
        public Optional<Store> openSmall(Path directory, long bytes) {
            return Optional.of(new Reopenable(directory, bytes) {
                @Override
                CommitResult overfull(Batch batch) {
                    adopt(batch);
                    return super.overfull(batch);
                }
            });
        }
    }

    static final class LeavesAThread extends Flaw {
        @Override
        Store flawed(Store sound) {
            Thread left = new Thread(
                    () -> {
                        try {
                            Thread.sleep(Long.MAX_VALUE);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    "left-behind");
            left.setDaemon(true);
            left.start();
            return sound;
        }
    }

    static final class AnswersAfterClosing extends Flaw {
        @Override
        Store flawed(Store sound) {
            return new ForwardingStore(sound) {
                @Override
                public void close() {
                    // The flaw.
                }
            };
        }
    }
}
