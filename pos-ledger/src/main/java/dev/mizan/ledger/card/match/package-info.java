// SPDX-License-Identifier: Apache-2.0
/** Files of acquirers, and what of them agrees with tills, terminals and the bank. */
@NullMarked
package dev.mizan.ledger.card.match;

import org.jspecify.annotations.NullMarked;
