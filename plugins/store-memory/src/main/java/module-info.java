// SPDX-License-Identifier: Apache-2.0
/** A store in memory: for tests, demonstrations and hosts that keep nothing. */
module dev.mizan.plugin.store.memory {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.store.memory;

    provides dev.mizan.spi.store.StoreProvider with
            dev.mizan.plugin.store.memory.MemoryStoreProvider;
}
