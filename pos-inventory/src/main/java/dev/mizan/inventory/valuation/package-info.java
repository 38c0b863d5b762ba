// SPDX-License-Identifier: Apache-2.0
/** How stock is valued: by which method, and how the value of an issue is rounded. */
@NullMarked
package dev.mizan.inventory.valuation;

import org.jspecify.annotations.NullMarked;
