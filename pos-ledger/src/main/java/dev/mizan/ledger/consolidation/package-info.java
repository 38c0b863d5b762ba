// SPDX-License-Identifier: Apache-2.0
/** Group accounts: several companies as one, what they did with each other eliminated. */
@NullMarked
package dev.mizan.ledger.consolidation;

import org.jspecify.annotations.NullMarked;
