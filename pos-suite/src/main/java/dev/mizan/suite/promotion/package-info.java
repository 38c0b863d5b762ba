// SPDX-License-Identifier: Apache-2.0
/** What promotions gave, and what came in with them. */
@NullMarked
package dev.mizan.suite.promotion;

import org.jspecify.annotations.NullMarked;
