// SPDX-License-Identifier: Apache-2.0
/** Effective-dated price lists, compiled into an immutable book that says which price wins. */
@NullMarked
package dev.mizan.core.price;

import org.jspecify.annotations.NullMarked;
