// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.scan;

import dev.mizan.core.scan.Scanned;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.lot.WithLots.LotIn;
import dev.mizan.suite.serial.PieceOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was scanned so far of a delivery, a shelf or a transfer, with the lots, expiry dates and serial numbers that GS1
 * symbols told; quantities in the items' base units. Immutable.
 */
public record ScannedGoods(List<Line> lines) {
    /**
     * One scan.
     *
     * @param counted of how many pieces it is, where it told a weight: what its symbol said (GS1 AI 30 or 37), else one
     */
    public record Line(
            Sku sku,
            Quantity quantity,
            Optional<String> lot,
            Optional<LocalDate> expiry,
            Optional<String> serial,
            long counted) {}

    private record Batch(Sku sku, String lot, Optional<LocalDate> expiry) {}

    /** Nothing yet. */
    public static final ScannedGoods NONE = new ScannedGoods(List.of());

    public ScannedGoods {
        lines = List.copyOf(lines);
    }

    /**
     * With one scan more.
     *
     * @param today tells the century of an expiry date's two digits
     */
    public ScannedGoods with(Scanned scanned, LocalDate today) {
        Optional<ElementString> told = scanned.elements();
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(
                scanned.item().sku(),
                scanned.quantity().in(scanned.item().unit()),
                told.flatMap(ElementString::lot),
                told.flatMap(it -> it.expiry(today)),
                told.flatMap(ElementString::serial),
                told.filter(it -> it.netWeight().isPresent())
                        .flatMap(ElementString::count)
                        .orElse(1L)));
        return new ScannedGoods(more);
    }

    /** How much of each item, in the order in which they were met: what arrived of a transfer. */
    public Map<Sku, Quantity> quantities() {
        Map<Sku, Quantity> all = new LinkedHashMap<>();
        lines.forEach(it -> all.merge(it.sku(), it.quantity(), Quantity::plus));
        return all;
    }

    /** How many pieces of each item that was weighed, in the order in which they were met. */
    public Map<Sku, Long> counted() {
        Map<Sku, Long> all = new LinkedHashMap<>();
        lines.stream()
                .filter(it -> it.quantity().unit().digits() > 0)
                .forEach(it -> all.merge(it.sku(), it.counted(), Long::sum));
        return all;
    }

    /** The same as goods of an order. */
    public List<Goods> goods() {
        return quantities().entrySet().stream()
                .map(it -> new Goods(it.getKey(), it.getValue()))
                .toList();
    }

    /** The same as rows of a count. */
    public List<CountRow> rows() {
        return quantities().entrySet().stream()
                .map(it -> new CountRow(it.getKey(), it.getValue()))
                .toList();
    }

    /** The lots that were told, each once. */
    public List<LotIn> lots() {
        Map<Batch, Quantity> all = new LinkedHashMap<>();
        for (Line line : lines) {
            line.lot()
                    .ifPresent(lot ->
                            all.merge(new Batch(line.sku(), lot, line.expiry()), line.quantity(), Quantity::plus));
        }
        return all.entrySet().stream()
                .map(it -> new LotIn(
                        it.getKey().sku(),
                        it.getKey().lot(),
                        it.getValue(),
                        it.getKey().expiry()))
                .toList();
    }

    /** The pieces whose serial numbers were told. */
    public List<PieceOf> pieces() {
        return lines.stream()
                .flatMap(line -> line.serial().map(it -> new PieceOf(line.sku(), it)).stream())
                .toList();
    }
}
