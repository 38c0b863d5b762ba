// SPDX-License-Identifier: Apache-2.0
/** What customers owe and what suppliers are owed, document by document: terms, allocation, ageing, dunning. */
@NullMarked
package dev.mizan.ledger.receivable;

import org.jspecify.annotations.NullMarked;
