// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * Counting ended; what differed is adjusted in the same batch.
 *
 * @param counted how many items were counted
 * @param differing how many of them were not as the book said
 */
public record CountClosed(String number, int counted, int differing) implements CountFact {
    public static final FactType<CountClosed> TYPE =
            new FactType<>("CountClosed", 1, CountClosed.class, CountClosed::write, (in, version) -> read(in));

    @Override
    public FactType<CountClosed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).number("counted", counted).number("differing", differing);
    }

    private static CountClosed read(FieldReader in) {
        return new CountClosed(
                in.text("number"), Math.toIntExact(in.number("counted")), Math.toIntExact(in.number("differing")));
    }
}
