// SPDX-License-Identifier: Apache-2.0
/** Baskets whose deals compete, from named distributions, and a checker that believes no solver. */
@NullMarked
package dev.mizan.laws.deal;

import org.jspecify.annotations.NullMarked;
