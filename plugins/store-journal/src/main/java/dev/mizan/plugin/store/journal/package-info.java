// SPDX-License-Identifier: Apache-2.0
/** A store in one append-only file: groups of batches under one checksum and one force. */
@NullMarked
package dev.mizan.plugin.store.journal;

import org.jspecify.annotations.NullMarked;
