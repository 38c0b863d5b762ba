// SPDX-License-Identifier: Apache-2.0
/** Limits of accounts: no overdraft, credit limits; kept on every day, with what is held counted in. */
@NullMarked
package dev.mizan.ledger.limit;

import org.jspecify.annotations.NullMarked;
