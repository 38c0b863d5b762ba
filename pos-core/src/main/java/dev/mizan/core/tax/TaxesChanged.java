// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import java.util.List;

/**
 * Rates were set. {@link TaxBook#define} decides it.
 *
 * @param rules each in place of the rule of its class that begins on the same day, if there is one
 */
public record TaxesChanged(List<TaxRule> rules) implements Fact {
    public static final FactType<TaxesChanged> TYPE =
            new FactType<>("TaxesChanged", 1, TaxesChanged.class, TaxesChanged::write, TaxesChanged::read);

    public TaxesChanged {
        rules = List.copyOf(rules);
    }

    @Override
    public FactType<TaxesChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("rules", rules, TaxesChanged::writeRule);
    }

    private static TaxesChanged read(FieldReader in, int version) {
        return new TaxesChanged(in.list("rules", TaxesChanged::readRule));
    }

    static void writeRule(TaxRule rule, FieldWriter out) {
        out.text("class", rule.taxClass().code())
                .text("category", rule.rate().category().name())
                .text("percent", rule.rate().percent().toString())
                .text("inForce", rule.inForce().toString());
    }

    static TaxRule readRule(FieldReader in) {
        TaxClass taxClass = in.parsed("class", TaxClass::new);
        VatCategory category = in.parsed("category", VatCategory::valueOf);
        TaxRate rate = in.parsed("percent", text -> new TaxRate(category, Percent.of(text)));
        return new TaxRule(taxClass, rate, in.parsed("inForce", Period::parse));
    }
}
