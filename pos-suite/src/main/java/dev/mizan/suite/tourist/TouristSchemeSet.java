// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.core.tax.special.TouristRefund;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;

/**
 * On what terms an operator gives visitors their tax back. A later one takes its place; what was granted before keeps its own.
 *
 * @param operator of the scheme, who pays the visitor
 * @param terms from which total, how much of the tax, less which fee
 * @param returns what becomes of a return of a receipt for which a refund was granted
 */
public record TouristSchemeSet(String operator, TouristRefund terms, WhenReturned returns) implements Fact {
    public static final FactType<TouristSchemeSet> TYPE = new FactType<>(
            "TouristSchemeSet", 1, TouristSchemeSet.class, TouristSchemeSet::write, (in, version) -> read(in));

    /** What becomes of a return after the refund. */
    public enum WhenReturned {
        /** The goods left the country: nothing of the receipt comes back. */
        REFUSE,
        /** The refund is worked out again for what is left, and the operator is owed the difference. */
        REDUCE
    }

    @Override
    public FactType<TouristSchemeSet> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("operator", operator)
                .money("least", terms.least())
                .text("share", terms.share().toString())
                .money("fee", terms.fee())
                .text("returns", returns.name());
    }

    static TouristSchemeSet read(FieldReader in) {
        String operator = in.text("operator");
        TouristRefund terms = new TouristRefund(in.money("least"), in.parsed("share", Percent::of), in.money("fee"));
        return new TouristSchemeSet(operator, terms, in.parsed("returns", WhenReturned::valueOf));
    }
}
