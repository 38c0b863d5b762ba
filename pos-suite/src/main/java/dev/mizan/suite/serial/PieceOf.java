// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.spi.value.Sku;

/** One piece of an item, by its serial number. */
public record PieceOf(Sku sku, String serial) {}
