// SPDX-License-Identifier: Apache-2.0
/** What was agreed once and is booked period by period: leases, standing entries, budgets; and the levies of a year. */
@NullMarked
package dev.mizan.suite.agreement;

import org.jspecify.annotations.NullMarked;
