// SPDX-License-Identifier: Apache-2.0
/** The VAT return, made from the journal by a map of boxes that is data. */
@NullMarked
package dev.mizan.ledger.vatreturn;

import org.jspecify.annotations.NullMarked;
