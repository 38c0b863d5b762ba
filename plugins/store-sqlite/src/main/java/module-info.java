// SPDX-License-Identifier: Apache-2.0
/** The embedded store: one SQLite file, every receipt as durable as the disk. */
module dev.mizan.plugin.store.sqlite {
    requires transitive dev.mizan.spi;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.store.sqlite;

    provides dev.mizan.spi.store.StoreProvider with
            dev.mizan.plugin.store.sqlite.SqliteStoreProvider;
}
