// SPDX-License-Identifier: Apache-2.0
/** What the goods of a sale cost in all, what buyers withhold of it, and what of that goes back with the goods. */
@NullMarked
package dev.mizan.core.sale.withheld;

import org.jspecify.annotations.NullMarked;
