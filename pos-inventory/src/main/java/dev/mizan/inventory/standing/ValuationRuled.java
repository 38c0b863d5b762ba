// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.standing;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * Goods of a group are valued so from now on: those that are kept already, and every one that is defined later.
 *
 * @param number of the document
 * @param group of items, by the first step of their path; empty for those without one
 * @param since the day from which it counts for the goods that were there
 */
public record ValuationRuled(String number, String group, Valuation valuation, LocalDate since) implements Fact {
    public static final FactType<ValuationRuled> TYPE =
            new FactType<>("ValuationRuled", 1, ValuationRuled.class, ValuationRuled::write, (in, version) -> read(in));

    @Override
    public FactType<ValuationRuled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("group", group)
                .text("valuation", valuation.notation())
                .date("since", since);
    }

    private static ValuationRuled read(FieldReader in) {
        return new ValuationRuled(
                in.text("number"), in.text("group"), in.parsed("valuation", Valuation::ofNotation), in.date("since"));
    }
}
