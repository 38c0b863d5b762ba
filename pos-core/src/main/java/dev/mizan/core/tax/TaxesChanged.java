// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * Rates were set. {@link TaxBook#define} decides it.
 *
 * @param rules each in place of the rule of its class and scope that begins on the same day, if there is one. Version 1 knew
 *     neither scopes nor reasons; what it wrote reads as rules at home
 */
public record TaxesChanged(List<TaxRule> rules) implements Fact {
    public static final FactType<TaxesChanged> TYPE =
            new FactType<>("TaxesChanged", 2, TaxesChanged.class, TaxesChanged::write, TaxesChanged::read);

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
        rule.rate()
                .exemption()
                .ifPresent(why -> out.texts(
                        "exemption",
                        List.of(why.code(), why.text().en(), why.text().ar())));
        if (!rule.rate().parts().isEmpty()) {
            out.text("parts", TaxPart.told(rule.rate().parts()));
        }
        TaxScope scope = rule.scope();
        if (!scope.place().isEmpty()) {
            out.text("place", scope.place());
        }
        if (scope.kind() != SupplyKind.DOMESTIC) {
            out.text("kind", scope.kind().name());
        }
        if (!scope.anyPrice()) {
            out.numbers("prices", scope.from(), scope.below());
        }
    }

    static TaxRule readRule(FieldReader in) {
        TaxClass taxClass = in.parsed("class", TaxClass::new);
        VatCategory category = in.parsed("category", VatCategory::valueOf);
        TaxRate rate = in.parsed("percent", text -> new TaxRate(category, Percent.of(text)));
        Period inForce = in.parsed("inForce", Period::parse);
        Optional<Exemption> why = exemption(in);
        List<TaxPart> parts = in.has("parts") ? in.parsed("parts", TaxPart::parse) : List.of();
        String place = in.has("place") ? in.text("place") : "";
        SupplyKind kind = in.has("kind") ? in.parsed("kind", SupplyKind::valueOf) : SupplyKind.DOMESTIC;
        long[] prices = in.has("prices") ? in.numbers("prices") : new long[] {0, TaxScope.NO_LIMIT};
        try {
            return new TaxRule(
                    taxClass,
                    new TaxRate(category, rate.percent(), why, parts),
                    inForce,
                    new TaxScope(place, kind, prices[0], prices[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw in.wrong("a rule of " + taxClass + ": " + e.getMessage());
        }
    }

    private static Optional<Exemption> exemption(FieldReader in) {
        if (!in.has("exemption")) {
            return Optional.empty();
        }
        List<String> texts = in.texts("exemption");
        if (texts.size() != 3) {
            throw in.wrong("an exemption is a code and two texts, not " + texts);
        }
        return Optional.of(new Exemption(texts.get(0), new Text(texts.get(1), texts.get(2))));
    }
}
