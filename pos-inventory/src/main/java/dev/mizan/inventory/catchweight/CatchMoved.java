// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * So many pieces went from one place to another, beside the movements that tell their weight.
 *
 * @param from a place's id, a transfer as {@code LotsMoved.transit} names it, an {@link #order}, or empty for outside
 * @param to the same
 * @param pieces of each item, zero or more; zero where the weight alone changed
 */
public record CatchMoved(String from, String to, List<Sku> skus, Column pieces) implements CatchFact {
    private static final String ORDER = "order/";

    public static final FactType<CatchMoved> TYPE =
            new FactType<>("CatchMoved", 1, CatchMoved.class, CatchMoved::write, (in, version) -> read(in));

    public CatchMoved {
        skus = List.copyOf(skus);
        if (skus.isEmpty() || pieces.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + pieces.size() + " counts");
        }
        for (int line = 0; line < pieces.size(); line++) {
            if (pieces.get(line) < 0) {
                throw new IllegalArgumentException(skus.get(line) + ": " + pieces.get(line) + " pieces");
            }
        }
    }

    /** One item. */
    public static CatchMoved of(String from, String to, Sku sku, long pieces) {
        return new CatchMoved(from, to, List.of(sku), Column.of(pieces));
    }

    /** Where the pieces are that an order still asks for. */
    public static String order(String number) {
        return ORDER + number;
    }

    static Optional<String> orderOf(String where) {
        return where.startsWith(ORDER) ? Optional.of(where.substring(ORDER.length())) : Optional.empty();
    }

    @Override
    public FactType<CatchMoved> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("from", from)
                .text("to", to)
                .texts("skus", skus.stream().map(Sku::value).toList());
        pieces.write(out, "pieces");
    }

    private static CatchMoved read(FieldReader in) {
        return new CatchMoved(
                in.text("from"),
                in.text("to"),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "pieces"));
    }
}
