// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules by which business events become balanced entries. Every rule in here is known to balance. Immutable. */
public final class PostingRules {
    /** No event is known. */
    public static final PostingRules NONE =
            new PostingRules(Collections.emptySortedMap(), Collections.emptySortedMap());

    private final SortedMap<String, PostingEvent> events;
    private final SortedMap<String, List<PostingRule>> rules;

    private PostingRules(SortedMap<String, PostingEvent> events, SortedMap<String, List<PostingRule>> rules) {
        this.events = Collections.unmodifiableSortedMap(events);
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /**
     * Compiles a proposal: the answer holds only what is new, and may be empty. Refused as a whole where a rule names an
     * unknown event or amount, does not balance for every amount that keeps the event's identities, or would change an
     * event or version that is defined.
     */
    public Outcome<PostingRulesDefined> define(PostingRulesDefined proposal) {
        return RuleCheck.decide(this, proposal);
    }

    /** The rules after a fact. */
    public PostingRules with(PostingRulesDefined fact) {
        SortedMap<String, PostingEvent> allEvents = new TreeMap<>(events);
        fact.events().forEach(event -> allEvents.put(event.name(), event));
        SortedMap<String, List<PostingRule>> allRules = new TreeMap<>(rules);
        for (PostingRule rule : fact.rules()) {
            List<PostingRule> others = allRules.getOrDefault(rule.event(), List.of());
            allRules.put(rule.event(), with(others, rule));
        }
        return new PostingRules(allEvents, allRules);
    }

    private static List<PostingRule> with(List<PostingRule> others, PostingRule rule) {
        SortedMap<Integer, PostingRule> byVersion = new TreeMap<>(Comparator.reverseOrder());
        others.forEach(other -> byVersion.put(other.version(), other));
        byVersion.put(rule.version(), rule);
        return List.copyOf(byVersion.values());
    }

    /** The declaration of an event. */
    public Optional<PostingEvent> event(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** The newest rule for an event that holds on a day. */
    public Optional<PostingRule> rule(String event, LocalDate on) {
        return rules.getOrDefault(event, List.of()).stream()
                .filter(rule -> !rule.from().isAfter(on))
                .findFirst();
    }

    /** One version of a rule, by its {@linkplain PostingRule#name() name}: for entries that were posted by it. */
    public Optional<PostingRule> rule(String name) {
        return rules.values().stream()
                .flatMap(List::stream)
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }

    /**
     * The entry by which an event is posted, or empty where all its amounts are zero. Legs on one account, side and
     * place are added up. Refused where no rule holds on the document's date, an amount is not the event's, the amounts
     * do not keep its identities, or a role has no account.
     *
     * @param at where it happened: store and till
     */
    public Outcome<Optional<JournalEntry>> entryFor(
            String event, Amounts amounts, Dimensions at, EntryHead head, ChartOfAccounts chart) {
        return explain(event, amounts, at, head.date(), chart).then(legs -> Expansion.entry(legs, head));
    }

    /** The same, leg by leg with the reason for each account, in the order of the rule. */
    public Outcome<List<Explanation>> explain(
            String event, Amounts amounts, Dimensions at, LocalDate on, ChartOfAccounts chart) {
        return rule(event, on)
                .map(rule -> new Expansion(Objects.requireNonNull(events.get(event)), rule, chart, at).legs(amounts))
                .orElseGet(() -> Outcome.refused(LedgerReason.UNKNOWN_EVENT, "event", event, "date", on));
    }

    /** Writes all rules; read them back with {@link #read}. */
    public void write(FieldWriter out) {
        List<PostingRule> all = rules.values().stream().flatMap(List::stream).toList();
        new PostingRulesDefined(List.copyOf(events.values()), all).write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static PostingRules read(FieldReader in) {
        return NONE.with(PostingRulesDefined.read(in, 1));
    }

    /** The events by name. */
    public Map<String, PostingEvent> events() {
        return events;
    }
}
