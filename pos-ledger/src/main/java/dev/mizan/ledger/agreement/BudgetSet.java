// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A budget was set for a period, in place of an earlier one of the same period.
 *
 * @param planned by the code of the account, positive on the side of its type
 */
public record BudgetSet(Period period, SortedMap<String, Money> planned) implements Fact {
    public static final FactType<BudgetSet> TYPE =
            new FactType<>("BudgetSet", 1, BudgetSet.class, BudgetSet::write, BudgetSet::read);

    public BudgetSet {
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
    }

    @Override
    public FactType<BudgetSet> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("period", period.toString())
                .list(
                        "planned",
                        planned.entrySet(),
                        (line, fields) -> fields.text("account", line.getKey()).money("amount", line.getValue()));
    }

    static BudgetSet read(FieldReader in, int version) {
        Period period = in.parsed("period", Period::parse);
        SortedMap<String, Money> planned = new TreeMap<>();
        in.list("planned", fields -> Map.entry(fields.text("account"), fields.money("amount")))
                .forEach(line -> planned.put(line.getKey(), line.getValue()));
        return new BudgetSet(period, planned);
    }
}
