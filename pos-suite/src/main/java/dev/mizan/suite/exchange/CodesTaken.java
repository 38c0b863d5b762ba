// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which item has which code in which days, so that each row with a code of another one is named. */
final class CodesTaken {
    private static final int LONGEST_GTIN = 14;

    private final Map<String, List<Taken>> taken = new HashMap<>();

    private record Taken(Sku item, Period valid) {}

    void take(Item item) {
        for (Barcode code : item.barcodes()) {
            taken.computeIfAbsent(number(code.code()), number -> new ArrayList<>(1))
                    .add(new Taken(item.sku(), code.valid()));
        }
    }

    void check(Item item) {
        for (Barcode code : item.barcodes()) {
            for (Taken other : taken.getOrDefault(number(code.code()), List.of())) {
                if (other.valid.overlaps(code.valid())) {
                    throw BadCell.of(
                            "barcodes",
                            CatalogueReason.BARCODE_TAKEN,
                            "item",
                            item.sku(),
                            "code",
                            code.code(),
                            "other",
                            other.item);
                }
            }
        }
    }

    /** A GTIN is the same number in all its lengths. */
    private static String number(String code) {
        boolean gtin = (code.length() == 8 || code.length() >= 12 && code.length() <= LONGEST_GTIN)
                && code.chars().allMatch(c -> c >= '0' && c <= '9')
                && !Catalogue.looksMisread(code);
        return gtin ? "0".repeat(LONGEST_GTIN - code.length()) + code : code;
    }
}
