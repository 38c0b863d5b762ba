// SPDX-License-Identifier: Apache-2.0
/** Papers about a sale that move no money: quotes, gift receipts, copies. */
@NullMarked
package dev.mizan.core.sale.paper;

import org.jspecify.annotations.NullMarked;
