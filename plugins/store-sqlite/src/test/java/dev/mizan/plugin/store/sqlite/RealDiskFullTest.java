// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a file system of 4 MB, where this user may mount one; else skipped. */
class RealDiskFullTest {
    @TempDir
    Path disk;

    private boolean mounted;

    private int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void mount() throws InterruptedException {
        try {
            mounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "mizan-test", disk.toString()) == 0;
        } catch (IOException e) {
            mounted = false;
        }
        Assumptions.assumeTrue(mounted, "no file system can be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void itIsRefusedWithoutLossAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        mount();
        Path ballast = Files.write(disk.resolve("ballast"), new byte[1_000_000]);
        Lane lane = Lane.of("shop/main/till-1@1");
        try (Store store = Stores.open(disk, Map.of())) {
            Batch last = Batches.first(lane);
            Batch next = last;
            while (store.commit(next) instanceof CommitReceipt) {
                last = next;
                next = Batches.next(lane, last.sequence() + 1, last.hash(), new byte[50_000]);
                if (refusedAsFull(store, next)) {
                    break;
                }
            }
            assertThat(store.version(StreamKey.of(lane))).isEqualTo(last.sequence());
            Batch refused = next;
            assertThatThrownBy(() -> store.commit(refused)).isInstanceOf(StoreException.class);
            Files.delete(ballast);
            assertThat(store.commit(refused)).isInstanceOf(CommitReceipt.class);
            store.verify();
        }
        try (Store again = Stores.open(disk, Map.of("check", "FULL"))) {
            Hash previous = Hash.NONE;
            for (var stored : again.read(StreamKey.of(lane), 0, 1_000)) {
                assertThat(stored.batch().previous()).isEqualTo(previous);
                previous = stored.batch().hash();
            }
        }
    }

    private static boolean refusedAsFull(Store store, Batch batch) {
        try {
            store.commit(batch);
            return false;
        } catch (StoreException e) {
            assertThat(e.failure()).isEqualTo(StoreFailure.FULL);
            return true;
        }
    }
}
