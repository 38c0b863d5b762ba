// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rates of all tax classes by date, compiled: a fold of {@link TaxesChanged}. Immutable and safe for use by many
 * threads.
 */
public final class TaxBook {
    /** Without rates. */
    public static final TaxBook EMPTY = new TaxBook(new TreeMap<>(), 0);

    private final TreeMap<String, TaxRule> rules;
    private final List<TaxRate> rates;
    private final Map<TaxClass, ClassRates> classes;
    private final long version;

    private TaxBook(TreeMap<String, TaxRule> rules, long version) {
        this.rules = rules;
        this.version = version;
        this.rates =
                rules.values().stream().map(TaxRule::rate).distinct().sorted().toList();
        this.classes = rules.values().stream()
                .collect(Collectors.groupingBy(
                        TaxRule::taxClass,
                        HashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), own -> new ClassRates(own, rates))));
    }

    /** A book of rules for ever: what a shop opens with. */
    public static TaxBook of(TaxRule... rules) {
        return EMPTY.with(new TaxesChanged(List.of(rules)));
    }

    /** Decides a change; refused where a class has two rates from one day in it. */
    public Outcome<TaxesChanged> define(List<TaxRule> changed) {
        Map<String, TaxRule> keys = new HashMap<>();
        for (TaxRule rule : changed) {
            if (keys.put(key(rule), rule) != null) {
                return Outcome.refused(
                        TaxReason.SET_TWICE,
                        "class",
                        rule.taxClass(),
                        "date",
                        rule.inForce().from());
            }
        }
        return Outcome.done(new TaxesChanged(changed));
    }

    /** The book after a change. */
    public TaxBook with(TaxesChanged fact) {
        TreeMap<String, TaxRule> next = new TreeMap<>(rules);
        fact.rules().forEach(rule -> next.put(key(rule), rule));
        return new TaxBook(next, version + 1);
    }

    private static String key(TaxRule rule) {
        return rule.taxClass().code() + " " + rule.inForce().from();
    }

    /** How many changes it has taken up. */
    public long version() {
        return version;
    }

    /** The different rates, by category, then by percentage; what a tax total is broken down by. */
    public List<TaxRate> rates() {
        return rates;
    }

    /** The rules, by class, then by their first day. */
    public Collection<TaxRule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rates of a class by date. */
    public ClassRates of(TaxClass taxClass) {
        return classes.getOrDefault(taxClass, ClassRates.NONE);
    }

    /** The rate of a class at a tax point. */
    public Optional<TaxRate> find(TaxClass taxClass, LocalDate taxPoint) {
        int at = of(taxClass).on(taxPoint.toEpochDay());
        return at == ClassRates.NO_RATE ? Optional.empty() : Optional.of(rates.get(at));
    }

    /** Writes the whole of it, rules by class and date. */
    public void write(FieldWriter out) {
        out.number("version", version).list("rules", rules.values(), TaxesChanged::writeRule);
    }

    /** Reads what {@link #write} wrote. */
    public static TaxBook read(FieldReader in) {
        long version = in.number("version");
        TreeMap<String, TaxRule> rules = new TreeMap<>();
        in.list("rules", TaxesChanged::readRule).forEach(rule -> rules.put(key(rule), rule));
        return new TaxBook(rules, version);
    }

    /** Equal where the version and the rules are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TaxBook that && version == that.version && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "TaxBook[" + rates + ", version " + version + "]";
    }
}
