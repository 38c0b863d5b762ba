// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.FaultyStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FaultyStoreTest {
    private static final Lane LANE = Lane.of("shop/main/till-1@1");
    private static final Batch FIRST = Batch.of(
            new BatchHeader(
                    new BatchId(new UUID(1, 1)),
                    LANE,
                    1,
                    Hash.NONE,
                    Instant.parse("2026-11-22T08:26:00Z"),
                    new BusinessDate(LocalDate.of(2026, 11, 22)),
                    new ActorId("salma"),
                    List.of(),
                    List.of()),
            new byte[3]);

    private final FaultyStore store = FaultyStore.around(new MemoryStore());

    private static void fails(StoreFailure expected, FaultyStore store) {
        assertThatThrownBy(() -> store.commit(FIRST))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(expected));
    }

    @Test
    void itWorksUntilTheCommitThatItIsToldToFail() {
        store.failing(2, Fault.FAIL_BEFORE_WRITE);
        assertThat(store.commit(FIRST)).isInstanceOf(CommitReceipt.class);
        fails(StoreFailure.FAILED, store);
        assertThat(store.commits()).isEqualTo(2);
    }

    @Test
    void failingBeforeTheWriteNothingIsThereAfterARestart() {
        fails(StoreFailure.FAILED, store.failing(1, Fault.FAIL_BEFORE_WRITE));
        fails(StoreFailure.FAILED, store);
        assertThat(store.reopened().receipt(FIRST.id())).isEmpty();
        assertThat(store.reopened().commit(FIRST)).isInstanceOf(CommitReceipt.class);
    }

    @Test
    void failingAfterTheWriteItIsThereAfterARestart() {
        fails(StoreFailure.FAILED, store.failing(1, Fault.FAIL_AFTER_WRITE));
        assertThat(store.reopened().receipt(FIRST.id())).isPresent();
    }

    @Test
    void afterAFullDiskItGoesOn() {
        fails(StoreFailure.FULL, store.failing(1, Fault.DISK_FULL));
        assertThat(store.commit(FIRST)).isInstanceOf(CommitReceipt.class);
    }

    @Test
    void aPlannedRefusalWritesNothing() {
        store.failing(1, Fault.STALE).failing(2, Fault.FENCED);
        assertThat(store.commit(FIRST)).isEqualTo(new CommitResult.Stale(StreamKey.of(LANE), 0, 0));
        assertThat(store.commit(FIRST)).isEqualTo(new CommitResult.Fenced(LANE, 2));
        assertThat(store.version(StreamKey.of(LANE))).isZero();
        assertThat(store.commit(FIRST)).isInstanceOf(CommitReceipt.class);
    }
}
