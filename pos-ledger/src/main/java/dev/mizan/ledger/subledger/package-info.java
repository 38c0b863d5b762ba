// SPDX-License-Identifier: Apache-2.0
/** What stands behind the control accounts: parties, assets, settlements, proposals and returns, folded from facts. */
@NullMarked
package dev.mizan.ledger.subledger;

import org.jspecify.annotations.NullMarked;
