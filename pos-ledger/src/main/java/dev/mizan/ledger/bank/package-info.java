// SPDX-License-Identifier: Apache-2.0
/** Bank statements read from CAMT.053, MT940 and CSV, and matched with the books. */
@NullMarked
package dev.mizan.ledger.bank;

import org.jspecify.annotations.NullMarked;
