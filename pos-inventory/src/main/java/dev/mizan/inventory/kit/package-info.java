// SPDX-License-Identifier: Apache-2.0
/** Goods made of other goods: kits, recipes, and taking apart. */
@NullMarked
package dev.mizan.inventory.kit;

import org.jspecify.annotations.NullMarked;
