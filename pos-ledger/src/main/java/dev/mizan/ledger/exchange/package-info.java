// SPDX-License-Identifier: Apache-2.0
/** Journals of other programs read in, and the audit file written. */
@NullMarked
package dev.mizan.ledger.exchange;

import org.jspecify.annotations.NullMarked;
