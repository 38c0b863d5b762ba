// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.CostsRestated;

/**
 * Goods that were told late.
 *
 * @param goods what was told, at what it was worth by what was known
 * @param restated when it counts, and what was corrected beside it
 */
public record LateGoods<G>(G goods, CostsRestated restated) {}
