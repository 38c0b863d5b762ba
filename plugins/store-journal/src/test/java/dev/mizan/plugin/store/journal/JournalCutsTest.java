// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.BusinessDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Property 19: for every cut the state is a prefix, and what is damaged in the middle is told with its place. */
class JournalCutsTest {
    private static final Lane LANE = Lane.of("tenant/store/T1@1");

    @TempDir
    private Path folder;

    private final List<Batch> sold = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<byte[]> marks = new ArrayList<>();
    private byte[] journal = new byte[0];

    private static Batch batch(int number, Hash previous) {
        byte[] body = new byte[300 + number];
        Arrays.fill(body, (byte) number);
        return Batch.of(
                new BatchHeader(
                        new BatchId(new UUID(7, number)),
                        LANE,
                        number,
                        previous,
                        Instant.parse("2026-11-22T08:26:00Z"),
                        new BusinessDate(LocalDate.of(2026, 11, 22)),
                        new ActorId("salma"),
                        List.of(new Expected(new StreamKey("coupon/WELCOME"), number - 1)),
                        List.of()),
                body);
    }

    @BeforeEach
    void tenSales() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("whole"));
        try (Store store = Stores.open(directory, Map.of())) {
            Hash previous = Hash.NONE;
            for (int number = 1; number <= 10; number++) {
                Batch batch = batch(number, previous);
                assertThat(store.commit(batch)).isInstanceOf(CommitReceipt.class);
                previous = batch.hash();
                sold.add(batch);
                ends.add((int) Files.size(Stores.file(directory)));
                marks.add(Files.readAllBytes(Stores.head(directory)));
            }
        }
        journal = Files.readAllBytes(Stores.file(directory));
    }

    private Path left(String name, byte[] bytes, byte[] mark) throws IOException {
        Path directory = Files.createDirectories(folder.resolve(name));
        Files.write(Stores.file(directory), bytes);
        Files.write(Stores.head(directory), mark);
        return directory;
    }

    @Test
    void forEveryCutOfTheLastBatchTheStateIsThePrefixBeforeItAndGoesOn() throws IOException {
        for (int cut = ends.get(8); cut <= journal.length; cut++) {
            Path directory = left("cut", Arrays.copyOf(journal, cut), marks.get(8));
            int whole = cut == journal.length ? 10 : 9;
            try (Store store = Stores.open(directory, Map.of())) {
                assertThat(store.readAfter(0, 100))
                        .extracting(StoredBatch::batch)
                        .as("cut at byte " + cut)
                        .isEqualTo(sold.subList(0, whole));
                assertThat(store.version(new StreamKey("coupon/WELCOME"))).isEqualTo(whole);
                if (whole == 9) {
                    assertThat(store.commit(sold.get(9))).isInstanceOf(CommitReceipt.class);
                }
            }
            try (Store again = Stores.open(directory, Map.of())) {
                assertThat(again.readAfter(0, 100)).hasSize(10);
            }
        }
    }

    @Test
    void forEveryByteOfAnUnfinishedGroupThatIsGarbageTheStateIsThePrefix() throws IOException {
        for (int at = ends.get(8); at < journal.length; at++) {
            byte[] torn = journal.clone();
            torn[at] ^= 0x10;
            try (Store store = Stores.open(left("torn", torn, marks.get(8)), Map.of())) {
                assertThat(store.readAfter(0, 100)).hasSize(9);
            }
        }
    }

    @Test
    void everyCutOfWhatWasAcknowledgedIsToldWithItsPlace() throws IOException {
        for (int cut = 8; cut < journal.length; cut += 7) {
            Path directory = left("shorter", Arrays.copyOf(journal, cut), marks.get(9));
            StoreException refused = catchThrowableOfType(StoreException.class, () -> Stores.open(directory, Map.of()));
            assertThat(refused.failure()).as("cut at " + cut).isEqualTo(StoreFailure.CORRUPT);
        }
    }

    @Test
    void aFlippedBitInTheMiddleIsToldWithItsPlaceEvenWithoutAMark() throws IOException {
        for (int at = 8; at < ends.get(8); at += 5) {
            byte[] damaged = journal.clone();
            damaged[at] ^= 1;
            Path directory = left("damaged", damaged, new byte[0]);
            StoreException refused = catchThrowableOfType(StoreException.class, () -> Stores.open(directory, Map.of()));
            assertThat(refused.failure()).as("byte " + at).isEqualTo(StoreFailure.CORRUPT);
            int byteOfGroup = 8;
            for (int end : ends) {
                byteOfGroup = end <= at ? end : byteOfGroup;
            }
            assertThat(refused).hasMessageContaining("at byte " + byteOfGroup + " was changed");
            assertThat(Files.readAllBytes(Stores.file(directory))).isEqualTo(damaged);
        }
    }

    @Test
    void aSecondOpeningInThisProcessLeavesTheLockOfTheFirstAlone() throws IOException, InterruptedException {
        Path directory = Files.createDirectory(folder.resolve("locked"));
        try (Store first = Stores.open(directory, Map.of())) {
            StoreException refused = catchThrowableOfType(StoreException.class, () -> Stores.open(directory, Map.of()));
            assertThat(refused.failure()).isEqualTo(StoreFailure.IN_USE);
            String locks = Files.exists(Path.of("/proc/locks")) ? Files.readString(Path.of("/proc/locks")) : "";
            if (!locks.isEmpty()) {
                Object inode = Files.getAttribute(Stores.head(directory), "unix:ino");
                assertThat(locks).contains(":" + inode + " ");
            }
            assertThat(first.commit(batch(1, Hash.NONE))).isInstanceOf(CommitReceipt.class);
        }
    }
}
