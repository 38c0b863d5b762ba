// SPDX-License-Identifier: Apache-2.0
/** Prepayments at the till: taken with their tax, given back, and used when the goods are handed over. */
@NullMarked
package dev.mizan.suite.prepaid;

import org.jspecify.annotations.NullMarked;
