// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.replenish.StockAlert;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The rules by which items are ordered, and the alerts that stand: a fold of {@link ReorderFact}s. One thread at a time. */
public final class ReorderBook {
    private final TreeMap<PlaceId, TreeMap<Sku, ReorderRule>> rules = new TreeMap<>();
    private final TreeMap<PlaceId, TreeMap<Sku, ReorderPlan>> plans = new TreeMap<>();
    private final TreeMap<PlaceId, TreeMap<Sku, StockAlerted>> standing = new TreeMap<>();
    private final TreeMap<SupplierId, SupplierDays> days = new TreeMap<>();

    /** Nothing is ordered by itself. */
    public ReorderBook() {}

    /** Whether no item has a rule. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Takes up what happened. */
    public void apply(ReorderFact fact) {
        if (fact instanceof ReorderRulesSet set) {
            set.rules().forEach(this::set);
        } else if (fact instanceof ReorderPlansSet set) {
            set.plans()
                    .forEach(it -> plans.computeIfAbsent(it.place(), place -> new TreeMap<>())
                            .put(it.sku(), it));
        } else if (fact instanceof SupplierDaysSet set) {
            days.put(set.days().supplier(), set.days());
        } else if (fact instanceof StockAlerted alerted) {
            TreeMap<Sku, StockAlerted> here = standing.computeIfAbsent(alerted.place(), place -> new TreeMap<>());
            if (alerted.alert() == StockAlert.FELL_BELOW) {
                here.put(alerted.sku(), alerted);
            } else {
                here.remove(alerted.sku());
            }
        }
    }

    /** A rule that is set by hand ends the plan of its item; those of a batch of plans follow after it. */
    private void set(ReorderRule rule) {
        rules.computeIfAbsent(rule.place(), place -> new TreeMap<>()).put(rule.sku(), rule);
        TreeMap<Sku, ReorderPlan> here = plans.get(rule.place());
        if (here != null) {
            here.remove(rule.sku());
        }
    }

    /** What of a place is ordered by a policy, by item. */
    public List<ReorderPlan> plans(PlaceId place) {
        TreeMap<Sku, ReorderPlan> here = plans.get(place);
        return here == null ? List.of() : List.copyOf(here.values());
    }

    /** When goods ordered of a supplier on a day come: by his days where they are told, else as days come. */
    public LocalDate due(Supplier supplier, LocalDate ordered) {
        SupplierDays told = days.get(supplier.id());
        return told == null ? ordered.plusDays(supplier.leadDays()) : told.due(ordered, supplier.leadDays());
    }

    /** The longest that goods take of those ordered in the coming two weeks. */
    public int longestLead(Supplier supplier, LocalDate from) {
        SupplierDays told = days.get(supplier.id());
        return told == null ? supplier.leadDays() : told.longest(from, supplier.leadDays());
    }

    /** The rule of an item at a place. */
    public Optional<ReorderRule> rule(PlaceId place, Sku sku) {
        Map<Sku, ReorderRule> here = rules.get(place);
        return here == null ? Optional.empty() : Optional.ofNullable(here.get(sku));
    }

    /** The rules of a place, by item. */
    public Collection<ReorderRule> rules(PlaceId place) {
        TreeMap<Sku, ReorderRule> here = rules.get(place);
        return here == null ? List.of() : Collections.unmodifiableCollection(here.values());
    }

    /** The alerts that stand at a place: what fell below and has not come back. */
    public List<StockAlerted> alerts(PlaceId place) {
        TreeMap<Sku, StockAlerted> here = standing.get(place);
        return here == null ? List.of() : List.copyOf(here.values());
    }

    /**
     * What is to be ordered for a place, by item. Running it again after ordering proposes nothing more, since what is
     * ordered is expected.
     *
     * @param expected on hand and coming, less what is promised, in steps; asked once a rule
     */
    public List<ReorderProposal> proposals(PlaceId place, ToLongFunction<Sku> expected) {
        List<ReorderProposal> proposals = new ArrayList<>();
        for (ReorderRule rule : rules(place)) {
            long steps = rule.rule().order(expected.applyAsLong(rule.sku()));
            if (steps > 0) {
                proposals.add(new ReorderProposal(rule.supplier(), rule.sku(), steps));
            }
        }
        return proposals;
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        List<ReorderRule> all =
                rules.values().stream().flatMap(it -> it.values().stream()).toList();
        List<ReorderPlan> planned =
                plans.values().stream().flatMap(it -> it.values().stream()).toList();
        out.object("rules", fields -> ReorderRulesSet.TYPE.write(new ReorderRulesSet(all), fields))
                .object("plans", fields -> ReorderPlansSet.TYPE.write(new ReorderPlansSet(planned), fields))
                .list("days", days.values(), SupplierDays::write)
                .list(
                        "standing",
                        standing.values().stream()
                                .flatMap(it -> it.values().stream())
                                .toList(),
                        (it, fields) -> StockAlerted.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static ReorderBook read(FieldReader in) {
        ReorderBook book = new ReorderBook();
        book.apply(in.object("rules", fields -> ReorderRulesSet.TYPE.reader().read(fields, 1)));
        book.apply(in.object("plans", fields -> ReorderPlansSet.TYPE.reader().read(fields, 1)));
        in.list("days", SupplierDays::read).forEach(it -> book.days.put(it.supplier(), it));
        in.list("standing", fields -> StockAlerted.TYPE.reader().read(fields, 1))
                .forEach(book::apply);
        return book;
    }
}
