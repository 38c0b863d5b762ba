// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * How a document of the office was taxed, whatever accounts the chart had for it; what was told of the same entry before is
 * replaced.
 *
 * @param entry by which the document was posted
 */
public record SupplyTreated(EntryId entry, List<Part> parts) implements Fact {
    public static final FactType<SupplyTreated> TYPE =
            new FactType<>("SupplyTreated", 1, SupplyTreated.class, SupplyTreated::write, SupplyTreated::read);

    /**
     * What is taxed alike.
     *
     * @param kind of the role {@code sales}: {@code S/15}, {@code Z/VATEX-SA-32}
     * @param net without tax, zero or more, in the currency of the books
     * @param at what it is told apart by, beside the place of the document
     */
    public record Part(String kind, Money net, Dimensions at) {}

    public SupplyTreated {
        parts = List.copyOf(parts);
    }

    @Override
    public FactType<SupplyTreated> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("entry", entry.toString()).list("parts", parts, (part, fields) -> {
            fields.text("kind", part.kind()).money("net", part.net());
            if (!part.at().equals(Dimensions.NONE)) {
                fields.text("at", part.at().toString());
            }
        });
    }

    static SupplyTreated read(FieldReader in, int version) {
        EntryId entry = in.parsed("entry", EntryId::of);
        return new SupplyTreated(
                entry,
                in.list(
                        "parts",
                        fields -> new Part(
                                fields.text("kind"),
                                fields.money("net"),
                                fields.has("at") ? fields.parsed("at", Dimensions::parse) : Dimensions.NONE)));
    }
}
