// SPDX-License-Identifier: Apache-2.0
/** The best choice among reductions that compete for lines, and among promotions that may not stand together. */
@NullMarked
package dev.mizan.core.promotion.internal.choice;

import org.jspecify.annotations.NullMarked;
