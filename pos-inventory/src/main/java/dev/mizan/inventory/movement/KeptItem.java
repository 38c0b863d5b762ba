// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/**
 * An item that is kept in stock.
 *
 * @param unit in which it is kept; all that comes in or leaves converts into it exactly
 */
public record KeptItem(Sku sku, Unit unit, Valuation valuation) {}
