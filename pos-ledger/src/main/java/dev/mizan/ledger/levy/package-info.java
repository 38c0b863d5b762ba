// SPDX-License-Identifier: Apache-2.0
/** Zakat and withholding tax as reports whose lines are data. */
@NullMarked
package dev.mizan.ledger.levy;

import org.jspecify.annotations.NullMarked;
