// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/** A line of the list of stock on hand. */
public record StockOnHand(PlaceId place, Sku sku, Quantity quantity, Money value) {}
