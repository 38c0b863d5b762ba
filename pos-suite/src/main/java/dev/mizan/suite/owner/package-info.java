// SPDX-License-Identifier: Apache-2.0
/** Goods of others in the shop: agreed on, received, sold, sent back, settled. */
@NullMarked
package dev.mizan.suite.owner;

import org.jspecify.annotations.NullMarked;
