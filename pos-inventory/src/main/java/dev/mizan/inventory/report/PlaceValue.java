// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Money;

/** What the stock at a place is worth. */
public record PlaceValue(PlaceId place, Money value) {}
