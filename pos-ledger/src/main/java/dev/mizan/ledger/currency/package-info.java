// SPDX-License-Identifier: Apache-2.0
/** Exchange rates as dated data, balances in a foreign currency, and what their differences gain or lose. */
@NullMarked
package dev.mizan.ledger.currency;

import org.jspecify.annotations.NullMarked;
