// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.Schema;
import dev.mizan.plugin.store.sqlite.internal.Session;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Opens a store: locks it, looks whether the file is one of ours, demands durability, checks it, and only then lets
 * anybody write. Whatever fails, nothing stays open and a file of another kind is left as it was.
 */
final class Opening {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Up to this size, checking all pages and index rows takes a second or so. */
    private static final long QUICKLY_CHECKED = 512L << 20;

    private final SqliteSettings settings;
    private final Failures failures;
    private final HeadFile head;
    private final Optional<HeadFile.Mark> mark;

    private Opening(SqliteSettings settings, Failures failures, HeadFile head) throws IOException {
        this.settings = settings;
        this.failures = failures;
        this.head = head;
        this.mark = head.read();
    }

    static Store open(SqliteSettings asked) {
        Failures failures = new Failures(asked.file());
        try {
            Files.createDirectories(asked.file().getParent());
            SqliteSettings settings = asked.atRealPlace();
            HeadFile head = HeadFile.lock(settings.file());
            try {
                return new Opening(settings, failures, head).store();
            } catch (SQLException | IOException | RuntimeException | Error e) {
                head.abandon();
                throw e;
            }
        } catch (SQLException e) {
            throw failures.whileReading(e);
        } catch (IOException e) {
            throw failures.failed(e);
        }
    }

    private Store store() throws SQLException, IOException {
        demandSqlite();
        Connections connections = new Connections(settings);
        Connection connection = connections.bare();
        try {
            prepare(connection, connections);
            Session session = new Session(connection, failures);
            check(session);
            Book book = new Book(session, settings.durability());
            if (!settings.relaxed()) {
                demandNothingLost(book.mark());
            }
            return new SqliteStore(settings, connections, head, session, book);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    private void demandSqlite() throws IOException {
        Path file = settings.file();
        boolean empty = !Files.exists(file) || Files.size(file) == 0;
        if (empty && mark.isPresent() && !settings.relaxed()) {
            demandNothingLost(new HeadFile.Mark(0, 0));
        }
        if (!empty && !beginsAsSqlite(file)) {
            throw foreign("it is no SQLite file");
        }
    }

    /** Looks what file this is before anything is changed in it. */
    private void prepare(Connection connection, Connections connections) throws SQLException {
        boolean made = Schema.isNew(connection);
        if (!made && !Schema.isOurs(connection)) {
            throw foreign("it is an SQLite file of another program");
        }
        long version = Schema.version(connection);
        if (!made && version != Schema.VERSION) {
            throw foreign("it has format " + version + ", this version reads " + Schema.VERSION);
        }
        connections.prepareWriter(connection);
        if (made) {
            Schema.create(connection);
        }
        if (!Schema.isWhole(connection)) {
            throw failures.corrupt("its tables were changed");
        }
    }

    private static boolean beginsAsSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    /** A file that had batches of ours is damaged; any other is not ours. */
    private StoreException foreign(String detail) {
        boolean was = mark.filter(known -> known.position() > 0).isPresent();
        return new StoreException(
                was ? StoreFailure.CORRUPT : StoreFailure.UNKNOWN_FORMAT,
                settings.file().toString(),
                detail);
    }

    private void check(Session session) throws SQLException, IOException {
        Inspection inspection = new Inspection(session, failures);
        if (settings.fullCheck()) {
            inspection.full();
        } else if (Files.size(settings.file()) <= QUICKLY_CHECKED) {
            inspection.quick();
        }
    }

    private void demandNothingLost(HeadFile.Mark found) {
        HeadFile.Mark known = mark.orElse(found);
        if (known.position() > found.position() || known.fences() > found.fences()) {
            throw failures.corrupt("batches up to position " + known.position() + " were acknowledged, it ends at "
                    + found.position() + "; to go on with what is there, in a new epoch, remove " + head.path());
        }
    }
}
