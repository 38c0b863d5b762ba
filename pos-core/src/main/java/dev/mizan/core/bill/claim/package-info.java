// SPDX-License-Identifier: Apache-2.0
/** What suppliers owe for the promotions that they pay for: the sum of their shares, claimed once. */
@NullMarked
package dev.mizan.core.bill.claim;

import org.jspecify.annotations.NullMarked;
