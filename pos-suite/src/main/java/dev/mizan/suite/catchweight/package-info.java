// SPDX-License-Identifier: Apache-2.0
/** Goods that are counted in pieces and kept by weight: both quantities through every flow. */
@NullMarked
package dev.mizan.suite.catchweight;

import org.jspecify.annotations.NullMarked;
