// SPDX-License-Identifier: Apache-2.0
/** What stands on the shelf beside the goods, and what is done about it in each store: labels to print, printed and hung. */
@NullMarked
package dev.mizan.core.pricing.shelf;

import org.jspecify.annotations.NullMarked;
