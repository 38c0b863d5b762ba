// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * How tax is rounded was set. {@link TaxBook#defineRoundings} decides it.
 *
 * @param rules each in place of the rule of its place and document that begins on the same day, if there is one
 */
public record TaxRoundingsChanged(List<RoundingRule> rules) implements Fact {
    public static final FactType<TaxRoundingsChanged> TYPE = new FactType<>(
            "TaxRoundingsChanged", 1, TaxRoundingsChanged.class, TaxRoundingsChanged::write, TaxRoundingsChanged::read);

    public TaxRoundingsChanged {
        rules = List.copyOf(rules);
    }

    @Override
    public FactType<TaxRoundingsChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("rules", rules, TaxRoundingsChanged::writeRule);
    }

    private static TaxRoundingsChanged read(FieldReader in, int version) {
        return new TaxRoundingsChanged(in.list("rules", TaxRoundingsChanged::readRule));
    }

    static void writeRule(RoundingRule rule, FieldWriter out) {
        if (!rule.place().isEmpty()) {
            out.text("place", rule.place());
        }
        rule.paper().ifPresent(paper -> out.text("paper", paper.told()));
        out.text("inForce", rule.inForce().toString())
                .text("level", rule.rounding().level().name())
                .text("mode", rule.rounding().rounding().mode().name());
        if (rule.rounding().finer() != 0) {
            out.number("finer", rule.rounding().finer());
        }
    }

    static RoundingRule readRule(FieldReader in) {
        String place = in.has("place") ? in.text("place") : "";
        Optional<TaxPaper> paper =
                in.has("paper") ? Optional.of(in.parsed("paper", TaxPaper::parse)) : Optional.empty();
        Period inForce = in.parsed("inForce", Period::parse);
        TaxLevel level = in.parsed("level", TaxLevel::valueOf);
        Rounding mode = in.parsed("mode", text -> new Rounding(Rounding.Mode.valueOf(text), 1));
        int finer = in.has("finer") ? Math.toIntExact(in.number("finer")) : 0;
        try {
            return new RoundingRule(place, paper, inForce, new TaxRounding(level, mode, finer));
        } catch (IllegalArgumentException e) {
            throw in.wrong("a rounding of tax: " + e.getMessage());
        }
    }
}
