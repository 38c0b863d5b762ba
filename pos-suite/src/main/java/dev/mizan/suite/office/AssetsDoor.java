// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetsByPlace;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlaced;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.agreement.PlanWear;
import dev.mizan.suite.agreement.TransferAsset;
import dev.mizan.suite.agreement.WearAssets;
import dev.mizan.suite.books.ChangeAsset;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

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
        return flows.run(office, new PlanWear(id, way, residual, months, from));
    }

    /** Posts depreciation of all planned assets for the months that end by a day; refused where none is left. */
    public Outcome<List<AssetChanged>> wear(LocalDate through) {
        return flows.run(office, new WearAssets(through));
    }

    /** How assets are worn, by their number. */
    public SortedMap<String, AssetPlan> plans() {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class).ledgers().assets().plans());
    }

    /** Takes a period's depreciation by hand, as units of production or a table of a tax law say. */
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

    /** Sells or scraps an asset. */
    public Outcome<AssetChanged> dispose(String id, LocalDate on, Money proceeds, String paidBy) {
        return flows.run(office, ChangeAsset.of(id, on, asset -> asset.disposed(proceeds, paidBy)));
    }

    /** All assets by number, also those that are gone. */
    public Map<String, FixedAsset> register() {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class).ledgers().assets().all());
    }
}
