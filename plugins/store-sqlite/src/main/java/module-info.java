// SPDX-License-Identifier: Apache-2.0
/** A store plugin. */
module dev.mizan.plugin.store.sqlite {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;
}
