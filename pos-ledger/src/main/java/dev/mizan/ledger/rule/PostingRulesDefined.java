// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Events and rules were added. Also the proposal from which {@link PostingRules} decides such a fact. */
public record PostingRulesDefined(List<PostingEvent> events, List<PostingRule> rules) implements Fact {
    public static final FactType<PostingRulesDefined> TYPE = new FactType<>(
            "PostingRulesDefined", 1, PostingRulesDefined.class, PostingRulesDefined::write, PostingRulesDefined::read);

    public PostingRulesDefined {
        events = List.copyOf(events);
        rules = List.copyOf(rules);
    }

    /** Whether it says nothing new. */
    public boolean isEmpty() {
        return events.isEmpty() && rules.isEmpty();
    }

    @Override
    public FactType<PostingRulesDefined> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.list("events", events, PostingEvent::write).list("rules", rules, PostingRule::write);
    }

    static PostingRulesDefined read(FieldReader in, int version) {
        return new PostingRulesDefined(in.list("events", PostingEvent::read), in.list("rules", PostingRule::read));
    }
}
