// SPDX-License-Identifier: Apache-2.0
/** Taxes of an engine outside the shop: asked before a sale, told after it. */
@NullMarked
package dev.mizan.suite.engine;

import org.jspecify.annotations.NullMarked;
