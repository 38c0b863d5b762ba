// SPDX-License-Identifier: Apache-2.0
/** Which goods a promotion is about: selectors and what they look at. */
@NullMarked
package dev.mizan.core.promotion.target;

import org.jspecify.annotations.NullMarked;
