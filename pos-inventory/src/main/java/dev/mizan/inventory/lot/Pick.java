// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.value.Quantity;

/** So much of a lot. */
public record Pick(String lot, Quantity quantity) {}
