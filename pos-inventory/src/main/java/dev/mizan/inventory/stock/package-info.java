// SPDX-License-Identifier: Apache-2.0
/** The stock book, the fold of all movements, and the storekeeper who decides the next one. */
@NullMarked
package dev.mizan.inventory.stock;

import org.jspecify.annotations.NullMarked;
