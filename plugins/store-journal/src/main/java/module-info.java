// SPDX-License-Identifier: Apache-2.0
/** A store in one append-only file: group commit, checksums, no native code. */
module dev.mizan.plugin.store.journal {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.store.journal;

    provides dev.mizan.spi.store.StoreProvider with
            dev.mizan.plugin.store.journal.JournalStoreProvider;
}
