// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/** Pieces of an item and what they weigh together: found by a count, or lying somewhere by the book. */
public record CatchRow(Sku sku, long pieces, Quantity weight) {}
