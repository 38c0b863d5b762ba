// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;

/** Goods of one cost that lie at a place: what is left of them, and what that is worth. */
public record CostLayer(Quantity quantity, Money value) {}
