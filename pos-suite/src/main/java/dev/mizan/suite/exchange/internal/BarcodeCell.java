// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;

/** Barcodes in a cell: {@code 6281000000014;16281000000011=6 C62}, each with its days where it does not hold for ever. */
public final class BarcodeCell {
    private BarcodeCell() {}

    /** The barcodes of an item; a unit that is new becomes a pack of it. */
    public static List<Barcode> read(String cell, Unit base, List<Unit> packs) {
        List<Barcode> codes = new ArrayList<>();
        for (String code : Parts.split(';', cell)) {
            List<String> parts = Parts.split('=', code.strip());
            if (parts.isEmpty() || parts.size() > 3) {
                throw new IllegalArgumentException("not a barcode: \"" + code + "\"");
            }
            List<Unit> known = new ArrayList<>(List.of(base));
            known.addAll(packs);
            Quantity gives = parts.size() == 1 ? Quantity.of(1, base) : UnitCell.quantity(parts.get(1), known);
            if (!known.contains(gives.unit())) {
                packs.add(gives.unit());
            }
            Period valid = parts.size() < 3 ? Period.ALWAYS : Period.parse(parts.get(2));
            codes.add(new Barcode(parts.get(0), gives, valid));
        }
        return codes;
    }
}
