// SPDX-License-Identifier: Apache-2.0
/** What seals the journal; not exported. */
@NullMarked
package dev.mizan.ledger.journal.internal;

import org.jspecify.annotations.NullMarked;
