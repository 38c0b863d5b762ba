// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankReason;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules for lines of banks, the lines that were booked by them, and those that a statement has used. Folded from facts, by
 * one writer.
 */
public final class BankRuleBook {
    /** The kinds of fact that are its own; it reads {@link StatementReconciled} beside them. */
    public static final Set<FactType<?>> FACTS = Set.of(BankRuleDefined.TYPE, BankRuleEnded.TYPE, BankLineBooked.TYPE);

    /** The most rules that hold at a time. */
    public static final int MOST_RULES = 500;

    private final SortedMap<String, BankRuleDefined> rules = new TreeMap<>();
    private final SortedMap<String, Integer> versions = new TreeMap<>();
    private final SortedSet<String> booked = new TreeSet<>();
    private final SortedMap<String, Integer> used = new TreeMap<>();

    /** No rule yet. */
    public BankRuleBook() {}

    /** The rules that hold, in the order in which they are asked. */
    public List<BankRuleDefined> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparingInt(
                                (BankRuleDefined it) -> it.rule().priority())
                        .thenComparing(it -> it.rule().name()))
                .toList();
    }

    /** Decides the next version of a rule; refused where it is what holds, or where there are too many. */
    public Outcome<BankRuleDefined> define(BankRule rule) {
        BankRuleDefined now = rules.get(rule.name());
        if (now != null && now.rule().equals(rule)) {
            return Outcome.refused(BankReason.SAME_RULE, "rule", rule.name());
        }
        if (now == null && rules.size() == MOST_RULES) {
            return Outcome.refused(BankReason.TOO_MANY_RULES, "limit", MOST_RULES);
        }
        return Outcome.done(new BankRuleDefined(rule, versions.getOrDefault(rule.name(), 0) + 1));
    }

    /** The rule of a name, where it holds. */
    public Outcome<BankRuleDefined> rule(String name) {
        BankRuleDefined now = rules.get(name);
        return now == null ? Outcome.refused(BankReason.UNKNOWN_RULE, "rule", name) : Outcome.done(now);
    }

    /** What a line is by the rules that hold; empty where none takes it. */
    public Optional<BankProposal> propose(BankLine line) {
        return rules().stream()
                .filter(it -> it.rule().takes(line.line()))
                .findFirst()
                .map(it -> new BankProposal(line, it));
    }

    /** Decides whether a proposal may still be booked: its rule is what it was, and its line was not booked. */
    public Outcome<BankProposal> stands(BankProposal proposal) {
        String name = proposal.by().rule().name();
        if (isBooked(proposal.line())) {
            return Outcome.refused(
                    BankReason.LINE_BOOKED, "line", proposal.line().document());
        }
        return rule(name)
                .then(now -> now.equals(proposal.by())
                                && now.rule().takes(proposal.line().line())
                        ? Outcome.done(proposal)
                        : Outcome.refused(
                                BankReason.RULE_CHANGED,
                                "rule",
                                name,
                                "version",
                                proposal.by().version(),
                                "now",
                                now.version()));
    }

    /** Whether a line was booked by a rule. */
    public boolean isBooked(BankLine line) {
        return booked.contains(line.key());
    }

    /** How many lines that say this were matched on an account and kept by a reconciliation. */
    public int used(String account, BankStatement.Line line) {
        return used.getOrDefault(account + "|" + line.key(), 0);
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof BankRuleDefined defined) {
            rules.put(defined.rule().name(), defined);
            versions.put(defined.rule().name(), defined.version());
        } else if (fact instanceof BankRuleEnded ended) {
            rules.remove(ended.name());
        } else if (fact instanceof BankLineBooked line) {
            booked.add(line.line().key());
        } else if (fact instanceof StatementReconciled reconciled) {
            reconciled.lines().forEach(it -> used.merge(reconciled.account() + "|" + it, 1, Integer::sum));
        } else {
            throw new IllegalArgumentException(
                    "not a fact of a bank's rules: " + fact.factType().name());
        }
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 1;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        out.list("rules", rules.values(), BankRuleDefined::write)
                .list(
                        "versions",
                        versions.entrySet(),
                        (it, fields) -> fields.text("rule", it.getKey()).number("version", it.getValue()))
                .texts("booked", List.copyOf(booked))
                .list(
                        "used",
                        used.entrySet(),
                        (it, fields) -> fields.text("line", it.getKey()).number("times", it.getValue()));
    }

    /** Reads what {@link #write} wrote. */
    public static BankRuleBook read(FieldReader in) {
        BankRuleBook read = new BankRuleBook();
        in.list("rules", fields -> BankRuleDefined.read(fields, 1)).forEach(read::apply);
        in.list("versions", fields -> Map.entry(fields.text("rule"), Math.toIntExact(fields.number("version"))))
                .forEach(it -> read.versions.put(it.getKey(), it.getValue()));
        read.booked.addAll(in.texts("booked"));
        in.list("used", fields -> Map.entry(fields.text("line"), Math.toIntExact(fields.number("times"))))
                .forEach(it -> read.used.put(it.getKey(), it.getValue()));
        return read;
    }
}
