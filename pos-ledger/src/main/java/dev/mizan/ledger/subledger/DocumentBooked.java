// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A document came onto the account of a customer or a supplier; its entry stands in the same batch. */
public record DocumentBooked(PartySide side, String party, OpenItem item) implements Fact {
    public static final FactType<DocumentBooked> TYPE =
            new FactType<>("DocumentBooked", 1, DocumentBooked.class, DocumentBooked::write, DocumentBooked::read);

    @Override
    public FactType<DocumentBooked> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("side", side.name())
                .text("party", party)
                .text("kind", item.kind().name())
                .text("document", item.document())
                .date("date", item.date())
                .date("due", item.due())
                .money("amount", item.amount());
    }

    static DocumentBooked read(FieldReader in, int version) {
        return new DocumentBooked(
                in.parsed("side", PartySide::valueOf),
                in.text("party"),
                new OpenItem(
                        in.parsed("kind", OpenItem.Kind::valueOf),
                        in.text("document"),
                        in.date("date"),
                        in.date("due"),
                        in.money("amount")));
    }
}
