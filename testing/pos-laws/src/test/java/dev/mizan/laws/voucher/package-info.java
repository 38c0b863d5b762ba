// SPDX-License-Identifier: Apache-2.0
/** Laws of vouchers: taxed once, redeemed once, owed as long as they are open. */
@NullMarked
package dev.mizan.laws.voucher;

import org.jspecify.annotations.NullMarked;
