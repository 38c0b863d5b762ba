// SPDX-License-Identifier: Apache-2.0
/** Charges what a sale was charged too little: a debit note, paid at the till or owed on an account. */
@NullMarked
package dev.mizan.suite.debit;

import org.jspecify.annotations.NullMarked;
