// SPDX-License-Identifier: Apache-2.0
/** VAT that falls due as invoices are paid, for those whom the authority lets account by cash. */
@NullMarked
package dev.mizan.ledger.cashvat;

import org.jspecify.annotations.NullMarked;
