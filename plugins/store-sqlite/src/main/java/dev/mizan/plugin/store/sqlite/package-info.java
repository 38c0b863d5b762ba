// SPDX-License-Identifier: Apache-2.0
/** The embedded store: SQLite in WAL mode, forced to disk at every commit, written by one thread. */
@NullMarked
package dev.mizan.plugin.store.sqlite;

import org.jspecify.annotations.NullMarked;
