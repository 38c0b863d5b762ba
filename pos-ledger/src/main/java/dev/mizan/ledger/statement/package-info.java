// SPDX-License-Identifier: Apache-2.0
/** Trial balance, income statement and balance sheet, as values and as text in two languages. */
@NullMarked
package dev.mizan.ledger.statement;

import org.jspecify.annotations.NullMarked;
