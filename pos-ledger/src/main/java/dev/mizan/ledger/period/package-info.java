// SPDX-License-Identifier: Apache-2.0
/** Fiscal calendars, and which days are locked. */
@NullMarked
package dev.mizan.ledger.period;

import org.jspecify.annotations.NullMarked;
