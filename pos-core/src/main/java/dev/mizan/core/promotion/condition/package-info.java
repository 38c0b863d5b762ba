// SPDX-License-Identifier: Apache-2.0
/** What must be so for a promotion to give anything. */
@NullMarked
package dev.mizan.core.promotion.condition;

import org.jspecify.annotations.NullMarked;
