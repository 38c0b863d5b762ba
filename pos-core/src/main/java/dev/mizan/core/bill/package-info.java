// SPDX-License-Identifier: Apache-2.0
/** Goods with what they cost, as they stand on every document: the bill. */
@NullMarked
package dev.mizan.core.bill;

import org.jspecify.annotations.NullMarked;
