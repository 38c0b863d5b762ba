// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.movement.Movement;

/**
 * Goods that were told late.
 *
 * @param goods the movement, at what it was worth by what was known
 * @param restated when it counts, and what was corrected beside it
 */
public record LateGoods<M extends Movement>(M goods, CostsRestated restated) {}
