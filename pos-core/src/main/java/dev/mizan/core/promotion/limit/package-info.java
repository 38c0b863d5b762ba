// SPDX-License-Identifier: Apache-2.0
/** How often, how far and for whom a promotion is given: limits that span tills, coupons with serials, what is left. */
@NullMarked
package dev.mizan.core.promotion.limit;

import org.jspecify.annotations.NullMarked;
