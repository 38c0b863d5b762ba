// SPDX-License-Identifier: Apache-2.0
/** What the lines of a bank are, by rules that the company sets as data. */
@NullMarked
package dev.mizan.ledger.bank.rule;

import org.jspecify.annotations.NullMarked;
