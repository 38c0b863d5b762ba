// SPDX-License-Identifier: Apache-2.0
/** Holds: entries that are reserved first and posted, voided or left to run out later. */
@NullMarked
package dev.mizan.ledger.hold;

import org.jspecify.annotations.NullMarked;
