// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;

/** Units and quantities in a cell: {@code 6 C62}, {@code box4:COUNT:4:0}. */
public final class UnitCell {
    private UnitCell() {}

    public static String written(Quantity quantity) {
        return quantity.toPlainString() + " " + quantity.unit().notation();
    }

    public static Quantity quantity(String cell) {
        return quantity(cell, List.of());
    }

    /** A quantity, its unit named by the code alone where it is one of the known. */
    public static Quantity quantity(String cell, List<Unit> known) {
        int blank = cell.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("a quantity has a unit: \"" + cell + "\"");
        }
        return Quantity.of(cell.substring(0, blank), unit(cell.substring(blank + 1), known));
    }

    public static Unit unit(String cell, List<Unit> known) {
        return known.stream()
                .filter(unit -> unit.code().equals(cell))
                .findFirst()
                .orElseGet(() -> Unit.ofNotation(cell));
    }

    /** A pack with its name, where that is more than its code. */
    public static String pack(Unit pack) {
        Text name = pack.name();
        boolean plain = pack.equals(Unit.standard(pack.code()).orElse(null)) || name.equals(Text.en(pack.code()));
        return plain ? pack.notation() : Parts.join('=', List.of(pack.notation(), name.en(), name.ar()));
    }

    public static List<Unit> packs(String cell) {
        return Parts.split(';', cell).stream().map(UnitCell::readPack).toList();
    }

    private static Unit readPack(String cell) {
        List<String> parts = Parts.split('=', cell);
        Unit pack = Unit.ofNotation(parts.get(0));
        return parts.size() < 3 ? pack : pack.named(Text.of(parts.get(1), parts.get(2)));
    }
}
