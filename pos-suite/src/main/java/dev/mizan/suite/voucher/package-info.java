// SPDX-License-Identifier: Apache-2.0
/** Vouchers of a single purpose at the till and in the office: sold, redeemed, given back, expired. */
@NullMarked
package dev.mizan.suite.voucher;

import org.jspecify.annotations.NullMarked;
