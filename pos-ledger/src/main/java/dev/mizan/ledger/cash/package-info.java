// SPDX-License-Identifier: Apache-2.0
/** The way of cash from the drawer over the safe and the sealed bag into the bank. */
@NullMarked
package dev.mizan.ledger.cash;

import org.jspecify.annotations.NullMarked;
