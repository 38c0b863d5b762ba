// SPDX-License-Identifier: Apache-2.0
/** What a shopper wants to buy, before it has a price: an immutable value. */
@NullMarked
package dev.mizan.core.basket;

import org.jspecify.annotations.NullMarked;
