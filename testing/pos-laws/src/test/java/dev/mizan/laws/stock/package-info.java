// SPDX-License-Identifier: Apache-2.0
/** Laws of goods: bought, counted, moved, promised. */
@NullMarked
package dev.mizan.laws.stock;

import org.jspecify.annotations.NullMarked;
