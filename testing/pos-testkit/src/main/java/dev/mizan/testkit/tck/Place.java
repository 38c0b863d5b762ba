// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreCapabilities;
import dev.mizan.testkit.tck.internal.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A directory with one store, which is closed and removed with the place. */
final class Place implements AutoCloseable {
    private final StoreHarness harness;
    private final Path directory;
    private final List<Store> opened = new ArrayList<>();

    private Place(StoreHarness harness, Path directory) {
        this.harness = harness;
        this.directory = directory;
    }

    static Place of(StoreHarness harness) {
        try {
            return new Place(harness, Files.createTempDirectory("mizan-store-kit"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place whose store survives a restart; else the rule is skipped. */
    static Place lasting(StoreHarness harness) {
        Place place = of(harness);
        place.demand(place.capabilities().survivesRestart(), "the store does not survive a restart");
        return place;
    }

    /** A place whose store is in files; else the rule is skipped. */
    static Place inFiles(StoreHarness harness) {
        Place place = lasting(harness);
        place.demand(harness.keepsFiles(), "the store is not in files of this machine");
        return place;
    }

    void demand(boolean able, String otherwise) {
        if (!able) {
            close();
        }
        Assumptions.assumeTrue(able, otherwise);
    }

    StoreCapabilities capabilities() {
        try (Store store = harness.open(directory)) {
            return store.capabilities();
        }
    }

    Path directory() {
        return directory;
    }

    Store open() {
        return kept(harness.open(directory));
    }

    Optional<Store> openSmall(long bytes) {
        return harness.openSmall(directory, bytes).map(this::kept);
    }

    private Store kept(Store store) {
        opened.add(store);
        return store;
    }

    /** Closes the store and opens it again. */
    Store reopened(Store store) {
        store.close();
        return open();
    }

    /** The files of the store as they are now. */
    List<Path> files() {
        return Trees.files(directory);
    }

    /** A place with a copy of the files as they are now: between two commits, what a killed process leaves. */
    Place copy() {
        try {
            Place copy = of(harness);
            for (Path file : files()) {
                Path target = copy.directory.resolve(directory.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        opened.forEach(Store::close);
        harness.forget(directory);
        Trees.remove(directory);
        Trees.remove(ChildJvm.scratch(directory));
    }
}
