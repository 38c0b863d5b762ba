// SPDX-License-Identifier: Apache-2.0
/** Promotions as data: what a merchant writes down, stacks and puts into a book. */
@NullMarked
package dev.mizan.core.promotion;

import org.jspecify.annotations.NullMarked;
