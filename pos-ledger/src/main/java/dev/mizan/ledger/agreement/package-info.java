// SPDX-License-Identifier: Apache-2.0
/** What was agreed once and is booked period by period: leases, prepayments, standing entries, budgets; from facts. */
@NullMarked
package dev.mizan.ledger.agreement;

import org.jspecify.annotations.NullMarked;
