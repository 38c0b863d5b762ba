// SPDX-License-Identifier: Apache-2.0
/** The chart of accounts: accounts, their groups and types, the roles they play, and the dimensions of a leg. */
@NullMarked
package dev.mizan.ledger.account;

import org.jspecify.annotations.NullMarked;
