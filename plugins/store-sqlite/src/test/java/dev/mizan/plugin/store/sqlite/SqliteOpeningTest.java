// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.plugin.Discovery;
import dev.mizan.spi.plugin.Found;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoreProvider;
import dev.mizan.spi.store.StreamKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteOpeningTest {
    private static final Lane LANE = Lane.of("shop/main/till-1@1");

    @TempDir
    Path directory;

    private static void fails(StoreFailure expected, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(expected));
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Stores.file(directory));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Stream<Path> files() throws IOException {
        return Files.list(directory).map(Path::getFileName);
    }

    @Test
    void itIsFoundAsAPluginAndSaysWhatItUnderstands() {
        Discovery<StoreProvider> found =
                Plugins.discover(StoreProvider.class, getClass().getClassLoader());
        Found<StoreProvider> sqlite = found.named("store-sqlite").orElseThrow();
        assertThat(sqlite.description().priority()).isEqualTo(100);
        assertThat(sqlite.start().orElseThrow().settings())
                .extracting("name")
                .containsExactly("file", "durability", "synchronous", "maxBytes", "check");
        assertThat(Settings.check("store-sqlite", SqliteSettings.KNOWN, Map.of())
                        .isDone())
                .isFalse();
    }

    @Test
    void aWeakerSettingIsRefusedUnlessItIsAskedFor() throws IOException {
        fails(StoreFailure.WEAK, () -> Stores.open(directory, Map.of("synchronous", "NORMAL")));
        fails(StoreFailure.WEAK, () -> Stores.open(directory, Map.of("synchronous", "OFF")));
        assertThat(files()).isEmpty();
        try (Store relaxed = Stores.open(directory, Map.of("durability", "RELAXED"))) {
            assertThat(relaxed.capabilities().durability()).isEqualTo(Durability.PROCESS);
            CommitReceipt receipt = (CommitReceipt) relaxed.commit(Batches.first(LANE));
            assertThat(receipt.durability()).isEqualTo(Durability.PROCESS);
        }
    }

    @Test
    void aPlaceWhereSqliteCanNotKeepItsPromiseIsRefused() throws SQLException {
        SqliteSettings strict = new SqliteSettings(Stores.file(directory), "FULL", false, 0, false);
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fails(StoreFailure.WEAK, () -> Connections.demandDurable(memory, strict));
            Connections.demandDurable(memory, new SqliteSettings(Stores.file(directory), "NORMAL", true, 0, false));
        }
    }

    @Test
    void textThatIsNoChoiceIsABugOfTheHost() {
        assertThatThrownBy(() -> Stores.open(directory, Map.of("durability", "SOMETIMES")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOMETIMES");
        assertThatThrownBy(() -> Stores.open(directory, Map.of("maxBytes", "-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stores.open(directory.resolve("a?synchronous=OFF"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anSqliteFileOfAnotherProgramIsLeftAsItWas() throws SQLException, IOException {
        run("CREATE TABLE photo (name TEXT)", "INSERT INTO photo VALUES ('cat')");
        byte[] before = Files.readAllBytes(Stores.file(directory));
        fails(StoreFailure.UNKNOWN_FORMAT, () -> Stores.open(directory, Map.of()));
        assertThat(Files.readAllBytes(Stores.file(directory))).isEqualTo(before);
        assertThat(files()).containsExactly(Stores.file(directory).getFileName());
    }

    @Test
    void aStoreOfALaterVersionIsRefused() throws SQLException {
        Stores.open(directory, Map.of()).close();
        run("PRAGMA user_version = 2");
        fails(StoreFailure.UNKNOWN_FORMAT, () -> Stores.open(directory, Map.of()));
    }

    @Test
    void aStoreWhoseTablesWereChangedIsRefused() throws SQLException {
        Stores.open(directory, Map.of()).close();
        run("CREATE TABLE extra (x)");
        fails(StoreFailure.CORRUPT, () -> Stores.open(directory, Map.of()));
    }

    @Test
    void anIndexRowThatIsGoneIsMissedAtOpening() throws SQLException {
        try (Store store = Stores.open(directory, Map.of())) {
            store.commit(Batches.first(LANE));
        }
        run("DELETE FROM batch_id");
        fails(StoreFailure.CORRUPT, () -> Stores.open(directory, Map.of()));
    }

    @Test
    void aStoreOlderThanItsMarkIsRefusedUntilTheMarkIsRemoved() throws IOException {
        Stores.open(directory, Map.of()).close();
        byte[] empty = Files.readAllBytes(Stores.file(directory));
        try (Store store = Stores.open(directory, Map.of())) {
            store.commit(Batches.first(LANE));
        }
        Files.write(Stores.file(directory), empty);
        fails(StoreFailure.CORRUPT, () -> Stores.open(directory, Map.of()));
        fails(StoreFailure.CORRUPT, () -> Stores.open(directory, Map.of()));
        Files.delete(directory.resolve("shop.mizan-head"));
        try (Store store = Stores.open(directory, Map.of())) {
            assertThat(store.version(StreamKey.of(LANE))).isZero();
        }
    }

    @Test
    void aRelaxedStoreThatLostItsEndInAPowerCutIsNoAlarm() throws IOException {
        Stores.open(directory, Map.of()).close();
        byte[] empty = Files.readAllBytes(Stores.file(directory));
        try (Store store = Stores.open(directory, Map.of("durability", "RELAXED"))) {
            store.commit(Batches.first(LANE));
        }
        Files.write(Stores.file(directory), empty);
        Stores.open(directory, Map.of("durability", "RELAXED")).close();
        Stores.open(directory, Map.of("check", "FULL")).close();
    }

    @Test
    void aStoreUnderTwoNamesIsOneStore() throws IOException {
        try (Store store = Stores.open(directory, Map.of())) {
            store.commit(Batches.first(LANE));
            Path other = Files.createDirectories(directory.resolve("other"));
            Files.createSymbolicLink(Stores.file(other), Stores.file(directory));
            fails(StoreFailure.IN_USE, () -> Stores.open(other, Map.of()));
        }
    }

    @Test
    void anInterruptedCallerStillGetsItsReceipt() {
        try (Store store = Stores.open(directory, Map.of())) {
            Thread.currentThread().interrupt();
            assertThat(store.commit(Batches.first(LANE))).isInstanceOf(CommitReceipt.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
