// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import java.util.List;

/**
 * Somebody of a store took labels out of the queue, to print and hang them; nobody else is given the same.
 *
 * @param job its number, by which it is ended
 * @param labels as they are to be printed
 * @param away those that are to be taken off the shelf: the goods are sold no more
 */
public record LabelsTaken(StoreId store, String job, List<ShelfLabel> labels, List<LabelOf> away) implements LabelFact {
    public static final FactType<LabelsTaken> TYPE =
            new FactType<>("LabelsTaken", 1, LabelsTaken.class, LabelsTaken::write, (in, version) -> read(in));

    public LabelsTaken {
        labels = List.copyOf(labels);
        away = List.copyOf(away);
    }

    @Override
    public FactType<LabelsTaken> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("store", store.value())
                .text("job", job)
                .list("labels", labels, ShelfLabel::write)
                .list("away", away, LabelOf::write);
    }

    private static LabelsTaken read(FieldReader in) {
        return new LabelsTaken(
                in.parsed("store", StoreId::new),
                in.text("job"),
                in.list("labels", ShelfLabel::read),
                in.list("away", LabelOf::read));
    }
}
