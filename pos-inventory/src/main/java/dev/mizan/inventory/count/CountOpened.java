// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;

/**
 * Counting began. From now on every movement of the place is remembered with its time, until the count is closed.
 *
 * @param skus that are counted (a cycle count); none for everything at the place
 * @param blind whether who counts is not told what the book says
 * @param tolerance what a count may differ from the book, of the book, before it must be counted once more
 */
public record CountOpened(
        String number, PlaceId place, List<Sku> skus, boolean blind, Percent tolerance, Instant opened)
        implements CountFact {
    public static final FactType<CountOpened> TYPE =
            new FactType<>("CountOpened", 1, CountOpened.class, CountOpened::write, (in, version) -> read(in));

    public CountOpened {
        skus = List.copyOf(skus);
    }

    /** Whether everything at the place is counted. */
    public boolean isFull() {
        return skus.isEmpty();
    }

    @Override
    public FactType<CountOpened> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("place", place.value())
                .texts("skus", skus.stream().map(Sku::value).toList())
                .flag("blind", blind)
                .text("tolerance", tolerance.toString())
                .instant("opened", opened);
    }

    private static CountOpened read(FieldReader in) {
        return new CountOpened(
                in.text("number"),
                in.parsed("place", PlaceId::new),
                in.texts("skus").stream().map(Sku::of).toList(),
                in.flag("blind"),
                in.parsed("tolerance", Percent::of),
                in.instant("opened"));
    }
}
