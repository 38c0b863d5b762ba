// SPDX-License-Identifier: Apache-2.0
/** What was taken by card, wallet or instalment seller until it is in the bank: till, terminal and acquirer side by side. */
@NullMarked
package dev.mizan.ledger.card;

import org.jspecify.annotations.NullMarked;
