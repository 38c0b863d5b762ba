// SPDX-License-Identifier: Apache-2.0
/** What is scarce about promotions: counted in streams of the store, spent with a sale, given back, granted to tills. */
@NullMarked
package dev.mizan.core.promotion.redeem;

import org.jspecify.annotations.NullMarked;
