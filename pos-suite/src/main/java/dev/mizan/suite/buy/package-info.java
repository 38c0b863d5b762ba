// SPDX-License-Identifier: Apache-2.0
/** Goods that come from suppliers. */
@NullMarked
package dev.mizan.suite.buy;

import org.jspecify.annotations.NullMarked;
