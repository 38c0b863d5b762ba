// SPDX-License-Identifier: Apache-2.0
/** The file's format: its tables, their rows, and the checksums that guard them. */
@NullMarked
package dev.mizan.plugin.store.sqlite.internal;

import org.jspecify.annotations.NullMarked;
