// SPDX-License-Identifier: Apache-2.0
/** Lines whose tax is no plain rate of their price: delivery, bundles, agency, margins, vouchers, coupons, gifts, refunds. */
@NullMarked
package dev.mizan.core.tax.special;

import org.jspecify.annotations.NullMarked;
