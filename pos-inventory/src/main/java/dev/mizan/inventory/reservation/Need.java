// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;

/** So many steps of an item's unit at a place. A basket may name an item twice; its needs are summed. */
public record Need(PlaceId place, Sku sku, long steps) {}
