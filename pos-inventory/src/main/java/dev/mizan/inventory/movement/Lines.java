// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the movements' forms have in common. */
final class Lines {
    private Lines() {}

    static void writeHead(Movement movement, FieldWriter out) {
        out.maybe("cause", movement.cause())
                .text("place", movement.place().value())
                .text("currency", movement.currency().code());
        writeSkus(movement.skus(), out);
    }

    static Optional<DocumentId> readCause(FieldReader in) {
        return in.has("cause") ? Optional.of(in.parsed("cause", DocumentId::of)) : Optional.empty();
    }

    static PlaceId readPlace(FieldReader in) {
        return in.parsed("place", PlaceId::new);
    }

    static Currency readCurrency(FieldReader in) {
        return in.parsed("currency", Currency::of);
    }

    static void writeSkus(List<Sku> skus, FieldWriter out) {
        List<String> texts = new ArrayList<>(skus.size());
        for (Sku sku : skus) {
            texts.add(sku.value());
        }
        out.texts("skus", texts);
    }

    static List<Sku> readSkus(FieldReader in) {
        List<String> texts = in.texts("skus");
        List<Sku> skus = new ArrayList<>(texts.size());
        for (String text : texts) {
            if (!Sku.isValid(text)) {
                throw in.wrong("skus: not an item number: \"" + text + "\"");
            }
            skus.add(new Sku(text));
        }
        return skus;
    }

    /** Every column has one number a line, and none is below the least. */
    static void check(List<Sku> skus, Column column, long least, String name) {
        if (skus.isEmpty() || column.size() != skus.size()) {
            throw new IllegalArgumentException(skus.size() + " lines with " + column.size() + " " + name);
        }
        for (int line = 0; line < column.size(); line++) {
            if (column.get(line) < least) {
                throw new IllegalArgumentException(name + " of " + skus.get(line) + ": " + column.get(line));
            }
        }
    }

    /** Builds a fact of what was read; one that can not be is wrong at this place. */
    static <F> F built(FieldReader in, java.util.function.Supplier<F> fact) {
        try {
            return fact.get();
        } catch (IllegalArgumentException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }
}
