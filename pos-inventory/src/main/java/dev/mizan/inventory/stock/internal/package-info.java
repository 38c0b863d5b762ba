// SPDX-License-Identifier: Apache-2.0
/** The columns of the stock book; not exported. */
@NullMarked
package dev.mizan.inventory.stock.internal;

import org.jspecify.annotations.NullMarked;
