// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxPaper;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRoundingsChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One fact of each kind that is about how a sale is taxed and told to the law. */
final class TaxFacts {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private TaxFacts() {}

    static Map<String, Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new TaxRoundingsChanged(List.of(
                RoundingRule.home(TaxRounding.PER_LINE).during(Period.from(NEW_YEAR)),
                RoundingRule.home(new TaxRounding(TaxLevel.LINE, Rounding.DOWN, 1))
                        .in("GB")
                        .on(TaxPaper.STANDARD))));
        Map<String, Fact> all = new TreeMap<>();
        facts.forEach(fact -> all.put(fact.factType().name(), fact));
        return all;
    }
}
