// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetsByPlace;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.ledger.asset.RealProperty;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlaced;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.ledger.subledger.UnitsTold;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.agreement.DisposeAsset;
import dev.mizan.suite.agreement.PlanWear;
import dev.mizan.suite.agreement.TellUnits;
import dev.mizan.suite.agreement.TransferAsset;
import dev.mizan.suite.agreement.WearAssets;
import dev.mizan.suite.books.ChangeAsset;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The register of assets, which always agrees with its control accounts. */
public final class AssetsDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public AssetsDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Buys an asset.
     *
     * @param id its number in the register, a new one
     * @param tax VAT that can be reclaimed, beside the cost
     * @param paidBy the kind of {@code cash-counterpart}: {@code bank}, {@code supplier}
     */
    public Outcome<AssetChanged> buy(String id, String name, LocalDate on, Money cost, Money tax, String paidBy) {
        return flows.run(
                office, ChangeAsset.bought(id, on, Optional.empty(), FixedAsset.acquired(name, cost, tax, paidBy)));
    }

    /**
     * Buys an asset for a place: all that is posted of it belongs there, its purchase too.
     *
     * @param place such as a store, and a cost centre within it
     */
    public Outcome<AssetChanged> buy(
            String id, String name, LocalDate on, Money cost, Money tax, String paidBy, Dimensions place) {
        return flows.run(
                office, ChangeAsset.bought(id, on, Optional.of(place), FixedAsset.acquired(name, cost, tax, paidBy)));
    }

    /**
     * Moves an asset to another place, with its cost, wear, surplus and plan. It is first worn through the day before, for the
     * place that gives it: a month within which it moves is split by days, rounded half up, and its rows still sum exactly.
     * What each place stands at goes by {@code due-between-branches}. Refused before the last day on which something was
     * booked of it, where it stands there already, and for a part of it.
     *
     * @param on the first day at its new place
     * @param handedOver the cost that the handover names: the whole cost in the register
     */
    public Outcome<AssetPlaced> transfer(String id, LocalDate on, Dimensions place, Money handedOver) {
        return flows.run(office, new TransferAsset(id, on, place, handedOver));
    }

    /** What stands where, with its cost and wear; assets that are gone are left out. */
    public AssetsByPlace byPlace() {
        return flows.look(office, reading -> {
            AssetRegister register =
                    reading.state(SubLedgerFold.class).ledgers().assets();
            return AssetsByPlace.of(
                    reading.state(LedgerFold.class).books().chart().currency(), register.all(), register.places());
        });
    }

    /**
     * Settles how an asset is worn by month: for a new one, or anew for the rest of its life. What was posted stays.
     *
     * @param months of life from the first one on
     * @param from any day of the first month; refused in a month that was posted
     */
    public Outcome<AssetPlanned> plan(String id, AssetPlan.Way way, Money residual, int months, LocalDate from) {
        return flows.run(office, PlanWear.byTime(id, way, residual, months, from));
    }

    /**
     * Settles that an asset is worn by what it produces, in the months for which its units are told ({@link #tellUnits}): a
     * month takes as much of the depreciable amount as its units are of the life. Months are worn in order, and one whose units
     * nobody told is waited for ({@link #awaited}).
     *
     * @param total what it is expected to produce in the life that is before it: kilometres, hours, receipts, in whole units
     * @param from any day of the first month; refused in a month that was posted
     */
    public Outcome<AssetPlanned> planByUnits(String id, Money residual, long total, LocalDate from) {
        return flows.run(office, PlanWear.byUnits(id, residual, total, from));
    }

    /**
     * Settles that an asset is worn by a table of MACRS (IRS Publication 946, tables ), to nothing. A row is a tax
     * year's deduction and is posted on the last day of that year; the years are those of the books, or calendar years where
     * the books count Hijri ones. In the year of a disposal the convention says what is deducted ({@link #dispose}).
     *
     * @param classYears 3, 5, 7, 10, 15 or 20
     * @param convention half-year, or mid-quarter of the quarter in which it came into service; another one is refused. A
     *     building goes by {@link #planBuilding}.
     * @param inService the day on which it came into service
     */
    public Outcome<AssetPlanned> planByTable(
            String id, int classYears, MacrsConvention convention, LocalDate inService) {
        return flows.run(office, PlanWear.byTable(id, classYears, convention, inService));
    }

    /**
     * Settles that a building is worn by the table of MACRS for its kind and the month of the tax year in which it came into
     * service (IRS Publication 946, tables A-6 and A-7a: 27.5 or 39 years, evenly, from the middle of that month), to nothing.
     * Posted, and its tax years taken, as {@link #planByTable} does; in the year of a disposal the months count up to the middle
     * of the one of it. Land is not deducted: it is an asset of its own, without a plan. Refused like {@link #plan}.
     *
     * @param inService the day on which it was ready to be let or used
     */
    public Outcome<AssetPlanned> planBuilding(String id, RealProperty kind, LocalDate inService) {
        return flows.run(office, PlanWear.ofBuilding(id, kind, inService));
    }

    /**
     * Tells what an asset produced in a month; zero where it stood idle. Told again it is as it was told, and another figure
     * replaces it until the month is worn. Refused for an asset that is not worn by units, whose life is used, or that is gone;
     * for a month of which something was posted, or that is locked: such units are told for the first open month.
     *
     * @param units whole ones, zero or more
     * @return what stands now; its {@code over} are units beyond the whole life, which wear nothing
     */
    public Outcome<UnitsTold> tellUnits(String id, YearMonth month, long units) {
        Outcome<UnitsTold> told = flows.run(office, new TellUnits(id, month, units));
        return told instanceof Refused<UnitsTold> refused && refused.reason() == FlowReason.NOTHING_TO_DO
                ? Outcome.done(units(id).getOrDefault(month, new UnitsTold(id, month, units, 0)))
                : told;
    }

    /** What an asset was told to have produced, by month. */
    public SortedMap<YearMonth, UnitsTold> units(String id) {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class).ledgers().assets().units(id));
    }

    /**
     * The assets that are not worn through a day, since nobody told what they produced, with the first such month. A month that
     * was locked untold counts as one without units and is not waited for.
     */
    public SortedMap<String, YearMonth> awaited(LocalDate through) {
        return flows.look(office, reading -> {
            AssetRegister register =
                    reading.state(SubLedgerFold.class).ledgers().assets();
            LocalDate open = reading.state(LedgerFold.class).books().periods().open();
            SortedMap<String, YearMonth> awaited = new TreeMap<>();
            register.plans().forEach((id, plan) -> {
                boolean gone = register.asset(id).map(FixedAsset::disposed).orElseThrow();
                if (plan instanceof PlanByUnits units && !gone) {
                    units.awaited(open, through).ifPresent(month -> awaited.put(id, month));
                }
            });
            return awaited;
        });
    }

    /**
     * Posts depreciation of all planned assets for the periods that end by a day: months, and tax years of those by a table.
     * Refused where none is left. One that waits for its units waits alone.
     */
    public Outcome<List<AssetChanged>> wear(LocalDate through) {
        return flows.run(office, new WearAssets(through));
    }

    /** How assets are worn, by their number. */
    public SortedMap<String, AssetPlan> plans() {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class).ledgers().assets().plans());
    }

    /** Takes depreciation by hand, beside any plan or without one. */
    public Outcome<AssetChanged> depreciate(String id, LocalDate on, Money amount) {
        return flows.run(office, ChangeAsset.of(id, on, asset -> asset.depreciated(amount)));
    }

    /** Writes an asset down to what can be recovered. */
    public Outcome<AssetChanged> impair(String id, LocalDate on, Money fairValueLessCosts, Money valueInUse) {
        return flows.run(office, ChangeAsset.of(id, on, asset -> asset.impaired(fairValueLessCosts, valueInUse)));
    }

    /** Restates an asset at fair value. */
    public Outcome<AssetChanged> revalue(String id, LocalDate on, Money fair) {
        return flows.run(office, ChangeAsset.of(id, on, asset -> asset.revalued(fair)));
    }

    /**
     * Sells or scraps an asset. One by time stands as far as it was worn. One by units is first worn by all that was told of it
     * until that month, and refused where an earlier month waits for its units. One by a table is first worn by the years that
     * ended, and of its last year by what the convention allows: half a year, or up to the middle of the quarter or, for a building, of the month; nothing where
     * it came into service in the same year. Both are refused before the last day on which something was booked of them.
     */
    public Outcome<AssetChanged> dispose(String id, LocalDate on, Money proceeds, String paidBy) {
        return flows.run(office, new DisposeAsset(id, on, proceeds, paidBy));
    }

    /** All assets by number, also those that are gone. */
    public Map<String, FixedAsset> register() {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class).ledgers().assets().all());
    }
}
