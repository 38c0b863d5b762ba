// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a proposal of rules adds. */
final class RuleCheck {
    private final PostingRules present;
    private final Map<String, PostingEvent> events = new HashMap<>();
    private final Map<String, PostingRule> rules = new HashMap<>();
    private final List<PostingEvent> newEvents = new ArrayList<>();
    private final List<PostingRule> newRules = new ArrayList<>();

    private RuleCheck(PostingRules present) {
        this.present = present;
    }

    static Outcome<PostingRulesDefined> decide(PostingRules present, PostingRulesDefined proposal) {
        RuleCheck check = new RuleCheck(present);
        for (PostingEvent event : proposal.events()) {
            if (check.take(event) instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        for (PostingRule rule : proposal.rules()) {
            if (check.take(rule) instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        return Outcome.done(new PostingRulesDefined(check.newEvents, check.newRules));
    }

    private Optional<PostingEvent> event(String name) {
        return Optional.ofNullable(events.get(name)).or(() -> present.event(name));
    }

    private Outcome<Boolean> take(PostingEvent event) {
        Optional<PostingEvent> before = event(event.name());
        if (before.isPresent()) {
            return before.get().equals(event)
                    ? Outcome.done(false)
                    : Outcome.refused(LedgerReason.RULE_EXISTS, "rule", event.name());
        }
        events.put(event.name(), event);
        return Outcome.done(newEvents.add(event));
    }

    private Outcome<Boolean> take(PostingRule rule) {
        Optional<PostingRule> before =
                Optional.ofNullable(rules.get(rule.name())).or(() -> present.rule(rule.name()));
        if (before.isPresent()) {
            return before.get().equals(rule)
                    ? Outcome.done(false)
                    : Outcome.refused(LedgerReason.RULE_EXISTS, "rule", rule.name());
        }
        Optional<PostingEvent> event = event(rule.event());
        if (event.isEmpty()) {
            return Outcome.refused(LedgerReason.UNKNOWN_EVENT, "event", rule.event(), "date", rule.from());
        }
        return balanced(rule, event.get()).then(fine -> {
            rules.put(rule.name(), rule);
            return Outcome.done(newRules.add(rule));
        });
    }

    private static Outcome<Boolean> balanced(PostingRule rule, PostingEvent event) {
        for (RuleLeg leg : rule.legs()) {
            if (!event.amounts().contains(leg.amount())) {
                return Outcome.refused(
                        LedgerReason.UNKNOWN_AMOUNT,
                        "event",
                        event.name(),
                        "amount",
                        leg.amount(),
                        "amounts",
                        event.amounts());
            }
        }
        String rest = Balance.rest(rule, event);
        return rest.isEmpty()
                ? Outcome.done(true)
                : Outcome.refused(LedgerReason.RULE_UNBALANCED, "rule", rule.name(), "rest", rest);
    }
}
