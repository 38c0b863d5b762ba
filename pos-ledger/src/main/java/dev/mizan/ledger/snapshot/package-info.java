// SPDX-License-Identifier: Apache-2.0
/** State as packed columns: the books of millions of entries written and read in seconds. */
@NullMarked
package dev.mizan.ledger.snapshot;

import org.jspecify.annotations.NullMarked;
