// SPDX-License-Identifier: Apache-2.0
/** Balanced entries, and the running balances that they leave behind. */
@NullMarked
package dev.mizan.ledger.journal;

import org.jspecify.annotations.NullMarked;
