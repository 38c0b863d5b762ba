// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Pieces went from one place to another, to a customer or from one, or were lost.
 *
 * @param from a place's id, a {@link #transit}, {@link #CUSTOMER} or, where it is found again, {@link #LOST}
 * @param to the same, or {@link #NEVER}
 */
public record PiecesMoved(String from, String to, List<Sku> skus, List<String> serials) implements SerialFact {
    /** Where a sold piece is. */
    public static final String CUSTOMER = "@customer";
    /** Where a piece is that a count did not find, that was scrapped, or that its supplier took back. */
    public static final String LOST = "@lost";

    /** Where a piece is that a goods receipt told and that did not come: nowhere, and its number is free. */
    public static final String NEVER = "@never";

    private static final String TRANSIT = "@transit/";

    public static final FactType<PiecesMoved> TYPE =
            new FactType<>("PiecesMoved", 1, PiecesMoved.class, PiecesMoved::write, (in, version) -> read(in));

    public PiecesMoved {
        skus = List.copyOf(skus);
        serials = List.copyOf(serials);
        if (skus.isEmpty() || serials.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " items and " + serials.size() + " serials");
        }
    }

    /** Where the pieces of a transfer are until they arrive. */
    public static String transit(String transfer) {
        return TRANSIT + transfer;
    }

    /** The transfer that a piece is on its way with; empty where it is not on its way. */
    static Optional<String> transferOf(String where) {
        return where.startsWith(TRANSIT) ? Optional.of(where.substring(TRANSIT.length())) : Optional.empty();
    }

    @Override
    public FactType<PiecesMoved> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("from", from)
                .text("to", to)
                .texts("skus", skus.stream().map(Sku::value).toList())
                .texts("serials", serials);
    }

    private static PiecesMoved read(FieldReader in) {
        return new PiecesMoved(
                in.text("from"),
                in.text("to"),
                in.texts("skus").stream().map(Sku::of).toList(),
                in.texts("serials"));
    }
}
