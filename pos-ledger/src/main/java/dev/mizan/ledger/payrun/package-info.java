// SPDX-License-Identifier: Apache-2.0
/** Bills that are paid together through a bank: chosen, approved, ordered, answered, each once. */
@NullMarked
package dev.mizan.ledger.payrun;

import org.jspecify.annotations.NullMarked;
