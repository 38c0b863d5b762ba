// SPDX-License-Identifier: Apache-2.0
/** What buyers withhold of sales, and what of it goes back with the goods. */
@NullMarked
package dev.mizan.core.sale.withheld;

import org.jspecify.annotations.NullMarked;
