// SPDX-License-Identifier: Apache-2.0
/** Posting rules as data: which accounts a business event moves, and why. */
@NullMarked
package dev.mizan.ledger.rule;

import org.jspecify.annotations.NullMarked;
