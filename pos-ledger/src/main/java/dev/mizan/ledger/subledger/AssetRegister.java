// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The assets of a company: how each stands, how it is worn and where it is. Folded from facts by one writer; what it hands
 * out is immutable, or a copy.
 */
public final class AssetRegister {
    private final SortedMap<String, AssetChanged> assets = new TreeMap<>();
    private final SortedMap<String, AssetPlan> plans = new TreeMap<>();
    private final SortedMap<String, SortedMap<YearMonth, UnitsTold>> units = new TreeMap<>();
    private final SortedMap<String, AssetPlaced> places = new TreeMap<>();

    AssetRegister() {}

    /** The assets by their number, also those that are gone. */
    public Map<String, FixedAsset> all() {
        SortedMap<String, FixedAsset> all = new TreeMap<>();
        assets.forEach((id, change) -> all.put(id, change.after()));
        return Map.copyOf(all);
    }

    /** One asset. */
    public Outcome<FixedAsset> asset(String id) {
        AssetChanged change = assets.get(id);
        return change == null
                ? Outcome.refused(SubLedgerReason.UNKNOWN_ASSET, "asset", id)
                : Outcome.done(change.after());
    }

    /** How assets are worn, by their number; those of assets that are gone too. */
    public SortedMap<String, AssetPlan> plans() {
        return new TreeMap<>(plans);
    }

    /** How one is worn, if it was settled. */
    public Optional<AssetPlan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    /** What an asset was told to have produced, by month; each as it was told last. */
    public SortedMap<YearMonth, UnitsTold> units(String id) {
        return new TreeMap<>(units.getOrDefault(id, new TreeMap<>()));
    }

    /** A plan that is about to be settled, with what was told of its months already. */
    public AssetPlan informed(String id, AssetPlan plan) {
        AssetPlan informed = plan;
        for (UnitsTold told : units(id).values()) {
            informed = with(informed, told);
        }
        return informed;
    }

    private static AssetPlan with(AssetPlan plan, UnitsTold told) {
        return plan instanceof PlanByUnits byUnits && byUnits.takes(told.month())
                ? byUnits.told(told.month(), told.units())
                : plan;
    }

    /** Where an asset stands; empty for one that was bought before places were kept. */
    public Optional<Dimensions> place(String id) {
        return Optional.ofNullable(places.get(id)).map(AssetPlaced::at);
    }

    /** Where assets stand, by their number. */
    public SortedMap<String, Dimensions> places() {
        SortedMap<String, Dimensions> all = new TreeMap<>();
        places.forEach((id, placed) -> all.put(id, placed.at()));
        return all;
    }

    /** Since when an asset stands where it was moved to; empty for one that never moved. */
    public Optional<LocalDate> movedOn(String id) {
        return Optional.ofNullable(places.get(id))
                .filter(placed -> placed.from().isPresent())
                .map(AssetPlaced::on);
    }

    /** The first day on which an asset can move: nothing was posted of it for that day or a later one but what happened on it. */
    public LocalDate settledTo(String id) {
        LocalDate day = movedOn(id).orElse(LocalDate.MIN);
        AssetChanged change = assets.get(id);
        if (change != null && change.on().isAfter(day)) {
            day = change.on();
        }
        AssetPlan plan = plans.get(id);
        return plan != null && plan.taken() > 0 && plan.open().isAfter(day) ? plan.open() : day;
    }

    void apply(AssetChanged changed) {
        assets.put(changed.asset(), changed);
    }

    void apply(AssetPlanned planned) {
        plans.put(planned.asset(), planned.plan());
    }

    void apply(UnitsTold told) {
        keep(told);
        plans.computeIfPresent(told.asset(), (id, plan) -> with(plan, told));
    }

    private void keep(UnitsTold told) {
        units.computeIfAbsent(told.asset(), none -> new TreeMap<>()).put(told.month(), told);
    }

    void apply(AssetPlaced placed) {
        places.put(placed.asset(), placed);
    }

    void writeAssets(FieldWriter out) {
        out.list("assets", assets.values(), AssetChanged::write);
    }

    void readAssets(FieldReader in) {
        in.list("assets", fields -> AssetChanged.read(fields, 1)).forEach(this::apply);
    }

    /** What came after the first form of the snapshot: plans, then places, then units; nothing where there are none. */
    void writeMore(FieldWriter out) {
        if (!plans.isEmpty()) {
            out.list(
                    "plans",
                    plans.entrySet(),
                    (entry, fields) -> new AssetPlanned(entry.getKey(), entry.getValue()).write(fields));
        }
        if (!places.isEmpty()) {
            out.list("places", places.values(), AssetPlaced::write);
        }
        if (!units.isEmpty()) {
            List<UnitsTold> all = units.values().stream()
                    .flatMap(months -> months.values().stream())
                    .toList();
            out.list("units", all, UnitsTold::write);
        }
    }

    void readMore(FieldReader in) {
        if (in.has("plans")) {
            in.list("plans", fields -> AssetPlanned.read(fields, 4)).forEach(this::apply);
        }
        if (in.has("places")) {
            in.list("places", fields -> AssetPlaced.read(fields, 1)).forEach(this::apply);
        }
        if (in.has("units")) {
            // The plans were written with what was told of their months.
            in.list("units", fields -> UnitsTold.read(fields, 1)).forEach(this::keep);
        }
    }
}
