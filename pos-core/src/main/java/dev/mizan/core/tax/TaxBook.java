// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rates of all tax classes by date, and how tax is rounded where, compiled: a fold of {@link TaxesChanged} and {@link
 * TaxRoundingsChanged}. Immutable and safe for use by many
 * threads.
 */
public final class TaxBook {
    /** Without rates. */
    public static final TaxBook EMPTY = new TaxBook(new TreeMap<>(), Roundings.NONE, 0);

    private final TreeMap<String, TaxRule> rules;
    private final List<TaxRate> rates;
    private final Map<TaxClass, ClassRates> classes;
    private final Map<Scene, ClassRates> scenes;
    private final Roundings roundings;
    private final long version;

    private TaxBook(TreeMap<String, TaxRule> rules, Roundings roundings, long version) {
        this.rules = rules;
        this.roundings = roundings;
        this.version = version;
        this.rates =
                rules.values().stream().map(TaxRule::rate).distinct().sorted().toList();
        this.scenes = rules.values().stream()
                .collect(Collectors.groupingBy(
                        Scene::of,
                        HashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), own -> new ClassRates(own, rates))));
        this.classes = new HashMap<>();
        scenes.forEach((scene, own) -> {
            if (scene.isHome()) {
                classes.put(scene.taxClass(), own);
            }
        });
    }

    /** Which rules compete. */
    private record Scene(TaxClass taxClass, String place, SupplyKind kind) {
        static Scene of(TaxRule rule) {
            return new Scene(rule.taxClass(), rule.scope().place(), rule.scope().kind());
        }

        boolean isHome() {
            return place.isEmpty() && kind == SupplyKind.DOMESTIC;
        }
    }

    /** A book of rules for ever: what a shop opens with. */
    public static TaxBook of(TaxRule... rules) {
        return EMPTY.with(new TaxesChanged(List.of(rules)));
    }

    /** Decides a change of rates; refused where a class has two rates from one day for the same sales. */
    public Outcome<TaxesChanged> define(List<TaxRule> changed) {
        Map<String, TaxRule> keys = new HashMap<>();
        for (TaxRule rule : changed) {
            if (keys.put(rule.key(), rule) != null) {
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

    /** The book after a change of rates. */
    public TaxBook with(TaxesChanged fact) {
        TreeMap<String, TaxRule> next = new TreeMap<>(rules);
        fact.rules().forEach(rule -> next.put(rule.key(), rule));
        return new TaxBook(next, roundings, version + 1);
    }

    /** Decides a change of rounding; refused where a place has two for one document from one day. */
    public Outcome<TaxRoundingsChanged> defineRoundings(List<RoundingRule> changed) {
        Map<String, RoundingRule> keys = new HashMap<>();
        for (RoundingRule rule : changed) {
            if (keys.put(rule.key(), rule) != null) {
                return Outcome.refused(
                        TaxReason.ROUNDED_TWICE,
                        "place",
                        rule.place(),
                        "date",
                        rule.inForce().from());
            }
        }
        return Outcome.done(new TaxRoundingsChanged(changed));
    }

    /** The book after a change of rounding. */
    public TaxBook with(TaxRoundingsChanged fact) {
        return new TaxBook(rules, roundings.with(fact.rules()), version + 1);
    }

    /** The rule by which the tax of a sale is rounded; empty where the shop's policy is to say. */
    public Optional<RoundingRule> rounding(TaxPosition position, LocalDate taxPoint) {
        return roundings.find(position, taxPoint);
    }

    /** The rules of rounding, by place, document and first day. */
    public List<RoundingRule> roundings() {
        return roundings.rules();
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

    /** The rates of a class at home by date. */
    public ClassRates of(TaxClass taxClass) {
        ClassRates own = classes.get(taxClass);
        return own != null ? own : classes.getOrDefault(TaxRule.ANY, ClassRates.NONE);
    }

    /**
     * The rates of a class for a sale that stands elsewhere: the rules of its place and kind, else those of its place and
     * kind for all goods, else, of another kind, those of its place at home. A place without rules has no rates: another
     * jurisdiction's tax is never guessed.
     */
    public ClassRates of(TaxClass taxClass, TaxPosition position) {
        if (position.equals(TaxPosition.HOME)) {
            return of(taxClass);
        }
        SupplyKind kind = position.kindOf(taxClass);
        ClassRates found = scene(taxClass, position.place(), kind);
        return found != null || kind == SupplyKind.DOMESTIC
                ? Objects.requireNonNullElse(found, ClassRates.NONE)
                : Objects.requireNonNullElse(scene(taxClass, position.place(), SupplyKind.DOMESTIC), ClassRates.NONE);
    }

    private @Nullable ClassRates scene(TaxClass taxClass, String place, SupplyKind kind) {
        ClassRates own = scenes.get(new Scene(taxClass, place, kind));
        return own != null ? own : scenes.get(new Scene(TaxRule.ANY, place, kind));
    }

    /** The rate of a class at a tax point, at home and at any price. */
    public Optional<TaxRate> find(TaxClass taxClass, LocalDate taxPoint) {
        return find(taxClass, taxPoint, TaxPosition.HOME, 0);
    }

    /**
     * The rate of a class at a tax point.
     *
     * @param unitPrice as quoted, in minor units
     */
    public Optional<TaxRate> find(TaxClass taxClass, LocalDate taxPoint, TaxPosition position, long unitPrice) {
        int at = of(taxClass, position).on(taxPoint.toEpochDay(), unitPrice);
        return at == ClassRates.NO_RATE ? Optional.empty() : Optional.of(rates.get(at));
    }

    /** The rule that a rate comes from, to be told: the latest of its rate that is in force for the sale. */
    public Optional<TaxRule> rule(TaxClass taxClass, TaxRate rate, LocalDate taxPoint, TaxPosition position) {
        SupplyKind kind = position.kindOf(taxClass);
        return rules.values().stream()
                .filter(rule -> rule.rate().equals(rate)
                        && rule.inForce().covers(taxPoint)
                        && rule.scope().place().equals(position.place())
                        && (rule.scope().kind() == kind || rule.scope().kind() == SupplyKind.DOMESTIC)
                        && (rule.taxClass().equals(taxClass) || rule.taxClass().equals(TaxRule.ANY)))
                .max(Comparator.comparing((TaxRule rule) -> rule.scope().kind() == kind)
                        .thenComparing(rule -> rule.taxClass().equals(taxClass))
                        .thenComparing(rule -> rule.inForce().from()));
    }

    /** Writes the whole of it, rules by class and date. */
    public void write(FieldWriter out) {
        out.number("version", version).list("rules", rules.values(), TaxesChanged::writeRule);
        if (!roundings.rules().isEmpty()) {
            out.list("roundings", roundings.rules(), TaxRoundingsChanged::writeRule);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static TaxBook read(FieldReader in) {
        long version = in.number("version");
        TreeMap<String, TaxRule> rules = new TreeMap<>();
        in.list("rules", TaxesChanged::readRule).forEach(rule -> rules.put(rule.key(), rule));
        List<RoundingRule> own = in.has("roundings") ? in.list("roundings", TaxRoundingsChanged::readRule) : List.of();
        return new TaxBook(rules, Roundings.NONE.with(own), version);
    }

    /** Equal where the version and the rules are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TaxBook that
                && version == that.version
                && rules.equals(that.rules)
                && roundings.equals(that.roundings);
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
