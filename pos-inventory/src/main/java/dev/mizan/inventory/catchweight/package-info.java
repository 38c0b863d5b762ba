// SPDX-License-Identifier: Apache-2.0
/** Goods that are counted in pieces and kept by weight: how many pieces lie beside which weight. */
@NullMarked
package dev.mizan.inventory.catchweight;

import org.jspecify.annotations.NullMarked;
