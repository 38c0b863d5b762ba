// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.id.SupplierId;

/**
 * What a supplier calls the item on orders and delivery notes.
 *
 * @param supplier who
 * @param code theirs, not empty
 */
public record SupplierCode(SupplierId supplier, String code) {
    public SupplierCode {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a blank code of supplier " + supplier);
        }
    }
}
