// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.SupplierCode;
import dev.mizan.spi.id.SupplierId;
import java.util.List;

/** What suppliers call an item, in a cell: {@code acme=4711;nile=A-12}. */
public final class SupplierCell {
    private SupplierCell() {}

    public static String written(List<SupplierCode> codes) {
        return Parts.join(
                ';',
                codes.stream()
                        .map(code -> Parts.join('=', List.of(code.supplier().value(), code.code())))
                        .toList());
    }

    public static ItemBuilder read(String cell, ItemBuilder item) {
        for (String code : Parts.split(';', cell)) {
            List<String> parts = Parts.split('=', code);
            if (parts.size() != 2) {
                throw new IllegalArgumentException("not supplier=code: \"" + code + "\"");
            }
            item.supplier(new SupplierId(parts.get(0)), parts.get(1));
        }
        return item;
    }
}
