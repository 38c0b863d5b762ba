// SPDX-License-Identifier: Apache-2.0
/** What branches of one company owe one another, so that the books of each balance alone. */
@NullMarked
package dev.mizan.ledger.branch;

import org.jspecify.annotations.NullMarked;
