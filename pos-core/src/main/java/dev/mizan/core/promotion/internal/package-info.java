// SPDX-License-Identifier: Apache-2.0
/** How promotions are found and applied to what a basket holds: columns and indexes behind the pricer. */
@NullMarked
package dev.mizan.core.promotion.internal;

import org.jspecify.annotations.NullMarked;
