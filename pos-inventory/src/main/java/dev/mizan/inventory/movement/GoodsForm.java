// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * The columns and the form that goods have in common which came in, left or came back: how much, at what value, and one
 * column of their own, which is left out where it is zero.
 *
 * @param own what that column is called
 * @param least the least number in it
 * @param made the fact of these columns
 */
record GoodsForm<F extends Movement>(String own, long least, Made<F> made) {
    /** Makes the fact of its columns. */
    @FunctionalInterface
    interface Made<F> {
        F of(
                Optional<DocumentId> cause,
                PlaceId place,
                Currency currency,
                List<Sku> skus,
                Column steps,
                Column values,
                Column own);
    }

    void check(List<Sku> skus, Column steps, Column values, Column ownColumn) {
        Lines.check(skus, steps, 1, "steps");
        Lines.check(skus, values, 0, "values");
        Lines.check(skus, ownColumn, least, own);
    }

    void write(F fact, Column steps, Column values, Column ownColumn, FieldWriter out) {
        Lines.writeHead(fact, out);
        steps.write(out, "steps");
        values.write(out, "values");
        ownColumn.writeUnlessZero(out, own);
    }

    F read(FieldReader in) {
        Optional<DocumentId> cause = Lines.readCause(in);
        PlaceId place = Lines.readPlace(in);
        Currency currency = Lines.readCurrency(in);
        List<Sku> skus = Lines.readSkus(in);
        Column steps = Column.read(in, "steps");
        Column values = Column.read(in, "values");
        Column ownColumn = Column.readUnlessZero(in, own, skus.size());
        return Lines.built(in, () -> made.of(cause, place, currency, skus, steps, values, ownColumn));
    }
}
