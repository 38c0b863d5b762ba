// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Sku;

/** So many steps of an item should be ordered of a supplier. */
public record ReorderProposal(SupplierId supplier, Sku sku, long steps) {}
