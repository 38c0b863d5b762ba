// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.core.basket.PartPiece;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pieces that the lines of a bill name: a line's own, and those of a kit's components. */
final class NamedPieces {
    private NamedPieces() {}

    /** Those of a sale; refused where a line that is told apart names none, or a kit not as many as its recipe needs. */
    static Outcome<List<PieceOf>> sold(Reading reading, Bill bill, boolean check) {
        List<PieceOf> named = new ArrayList<>();
        for (SoldLine line : bill.lines()) {
            Outcome<Boolean> enough = check ? enough(reading, line) : Outcome.done(true);
            if (!enough.isDone()) {
                return enough.map(never -> named);
            }
            add(reading, line, named);
        }
        return Outcome.done(named);
    }

    /** Those of a return. How many a kit had, what was sold tells, and not today's recipe. */
    static Outcome<List<PieceOf>> back(Reading reading, Bill bill, boolean check) {
        List<PieceOf> named = new ArrayList<>();
        for (SoldLine line : bill.lines()) {
            if (check && isTold(reading, line.item()) && line.serial().isEmpty()) {
                return unnamed(line.item(), 0, 1).map(never -> named);
            }
            add(reading, line, named);
        }
        return Outcome.done(named);
    }

    private static void add(Reading reading, SoldLine line, List<PieceOf> named) {
        if (isTold(reading, line.item())) {
            named.add(new PieceOf(line.item(), line.serial()));
        }
        line.parts().forEach(it -> named.add(new PieceOf(it.item(), it.serial())));
    }

    private static Outcome<Boolean> enough(Reading reading, SoldLine line) {
        if (isTold(reading, line.item()) && line.serial().isEmpty()) {
            return unnamed(line.item(), 0, line.quantity());
        }
        Map<Sku, Long> needs = needs(reading, line);
        line.parts().stream().map(PartPiece::item).forEach(it -> needs.putIfAbsent(it, 0L));
        for (Map.Entry<Sku, Long> each : needs.entrySet()) {
            long told = line.parts().stream()
                    .filter(it -> it.item().equals(each.getKey()))
                    .count();
            if (told != each.getValue()) {
                return unnamed(each.getKey(), told, each.getValue());
            }
        }
        return Outcome.done(true);
    }

    /** How many pieces of each component that is told apart; those that can not be divided so, the sale refuses itself. */
    private static Map<Sku, Long> needs(Reading reading, SoldLine line) {
        Map<Sku, Long> needs = new TreeMap<>();
        boolean itself = reading.state(StockFold.class).book().keeps(line.item());
        reading
                .state(StoreroomFold.class)
                .kit(line.item())
                .filter(it -> !itself)
                .map(Kit::parts)
                .orElse(List.of())
                .stream()
                .filter(it -> isTold(reading, it.sku()))
                .forEach(it -> needs.merge(
                        it.sku(),
                        Math.multiplyExact(line.quantity().steps(), it.need())
                                / line.quantity().unit().stepsInOne(),
                        Long::sum));
        return needs;
    }

    private static boolean isTold(Reading reading, Sku sku) {
        SerialBook book = reading.state(SerialFold.class).book();
        return book.tracks(sku) && reading.state(StockFold.class).book().keeps(sku);
    }

    private static Outcome<Boolean> unnamed(Sku sku, long named, Object moved) {
        return Outcome.refused(SerialReason.NAME_THE_PIECE, "sku", sku, "named", named, "moved", moved);
    }
}
