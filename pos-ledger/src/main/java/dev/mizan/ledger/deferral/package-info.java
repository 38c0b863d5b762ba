// SPDX-License-Identifier: Apache-2.0
/** Amounts that belong to several periods, and entries that come again: prepayments, deferred income, rent. */
@NullMarked
package dev.mizan.ledger.deferral;

import org.jspecify.annotations.NullMarked;
