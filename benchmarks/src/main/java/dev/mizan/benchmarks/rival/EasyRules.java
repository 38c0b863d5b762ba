// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule a deal, fired in the order of its priority. */
public final class EasyRules implements Rival {
    private static final String BASKET = "basket";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers a rule for each deal. */
    public EasyRules(List<Deal> deals) {
        for (Deal deal : deals) {
            rules.register(new RuleBuilder()
                    .name(deal.id())
                    .priority(Integer.MAX_VALUE - 1 - deal.priority())
                    .when(facts -> fits(deal, facts.get(BASKET)))
                    .then(facts -> Counter.apply(deal, facts.get(BASKET)))
                    .build());
        }
    }

    private static boolean fits(Deal deal, List<Line> basket) {
        int pieces = 0;
        for (Line line : basket) {
            pieces += deal.items().contains(line.getSku()) ? line.getLeft() : 0;
        }
        return pieces >= deal.units();
    }

    @Override
    public long saving(List<Line> basket) {
        Facts facts = new Facts();
        facts.put(BASKET, basket);
        engine.fire(rules, facts);
        return basket.stream().mapToLong(Line::getSaved).sum();
    }
}
