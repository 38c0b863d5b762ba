// SPDX-License-Identifier: Apache-2.0
/** Gift cards, store credit and wallets: balances that the shop keeps itself, in a store of its own. */
@NullMarked
package dev.mizan.plugin.payment.storedvalue;

import org.jspecify.annotations.NullMarked;
