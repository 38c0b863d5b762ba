// SPDX-License-Identifier: Apache-2.0
/** The journal and its statements: pure domain. */
module dev.mizan.ledger {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;
}
