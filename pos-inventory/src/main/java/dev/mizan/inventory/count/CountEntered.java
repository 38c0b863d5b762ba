// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;

/**
 * So much was found. Entered again, the later entry counts.
 *
 * @param steps of each item's unit, zero or more
 * @param at when it was counted: what left before is not there any more, what leaves after it was there
 */
public record CountEntered(String number, Instant at, List<Sku> skus, Column steps) implements CountFact {
    public static final FactType<CountEntered> TYPE =
            new FactType<>("CountEntered", 1, CountEntered.class, CountEntered::write, (in, version) -> read(in));

    public CountEntered {
        skus = List.copyOf(skus);
        if (skus.size() != steps.size()) {
            throw new IllegalArgumentException(skus.size() + " items with " + steps.size() + " quantities");
        }
    }

    @Override
    public FactType<CountEntered> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .instant("at", at)
                .texts("skus", skus.stream().map(Sku::value).toList());
        steps.write(out, "steps");
    }

    private static CountEntered read(FieldReader in) {
        String number = in.text("number");
        Instant at = in.instant("at");
        List<Sku> skus = in.texts("skus").stream().map(Sku::of).toList();
        Column steps = Column.read(in, "steps");
        if (steps.size() != skus.size()) {
            throw in.wrong("as many steps as skus");
        }
        return new CountEntered(number, at, skus, steps);
    }
}
