// SPDX-License-Identifier: Apache-2.0
/** What a promotion gives: reductions, deals over groups of units, and what is no reduction at all. */
@NullMarked
package dev.mizan.core.promotion.reward;

import org.jspecify.annotations.NullMarked;
