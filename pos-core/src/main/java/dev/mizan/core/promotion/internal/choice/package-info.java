// SPDX-License-Identifier: Apache-2.0
/** The best choice among reductions that compete for lines, found without knowing what a line or a reduction is. */
@NullMarked
package dev.mizan.core.promotion.internal.choice;

import org.jspecify.annotations.NullMarked;
