// SPDX-License-Identifier: Apache-2.0
/** What the law and the shelf want of a price: the lowest before, the price per kilogram, the usual ending, the label. */
@NullMarked
package dev.mizan.core.price.shelf;

import org.jspecify.annotations.NullMarked;
