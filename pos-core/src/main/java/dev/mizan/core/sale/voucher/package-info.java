// SPDX-License-Identifier: Apache-2.0
/** Vouchers of a single purpose: taxed when they are sold, and a part of the price of what they are redeemed for. */
@NullMarked
package dev.mizan.core.sale.voucher;

import org.jspecify.annotations.NullMarked;
