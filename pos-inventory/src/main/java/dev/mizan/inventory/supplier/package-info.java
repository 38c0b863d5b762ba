// SPDX-License-Identifier: Apache-2.0
/** Suppliers and what they have agreed to charge. */
@NullMarked
package dev.mizan.inventory.supplier;

import org.jspecify.annotations.NullMarked;
