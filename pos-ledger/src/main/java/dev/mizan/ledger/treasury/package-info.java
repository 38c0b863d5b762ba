// SPDX-License-Identifier: Apache-2.0
/** Money that is under way or stands abroad: cheques, bags, disputes, foreign items, what was withheld; from facts. */
@NullMarked
package dev.mizan.ledger.treasury;

import org.jspecify.annotations.NullMarked;
