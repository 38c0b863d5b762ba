// SPDX-License-Identifier: Apache-2.0
/** Goods that are promised for a day to come: what can still be promised, and who was promised what. */
@NullMarked
package dev.mizan.suite.ahead;

import org.jspecify.annotations.NullMarked;
