// SPDX-License-Identifier: Apache-2.0
/** The books of one company: chart, periods, rules and journal behind one door. */
@NullMarked
package dev.mizan.ledger.books;

import org.jspecify.annotations.NullMarked;
