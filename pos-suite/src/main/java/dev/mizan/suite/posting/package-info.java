// SPDX-License-Identifier: Apache-2.0
/** From a fact of the shop to its amounts in the books; which accounts they move is said by the ledger's rules. */
@NullMarked
package dev.mizan.suite.posting;

import org.jspecify.annotations.NullMarked;
