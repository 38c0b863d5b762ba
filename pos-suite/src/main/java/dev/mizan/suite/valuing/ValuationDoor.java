// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.AdjustStock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How goods are valued, and goods that are told late. What was posted stays: a closed period's entries never change, and what
 * costs otherwise than was known is posted as a correction, on the day it belongs to where that is open and else on the first
 * open one. Books that were opened before need {@link dev.mizan.suite.BooksDoor#furnish} once.
 *
 * <p>Where costs are told anew, the whole log is read on the caller's thread, and all movements are decided anew in the order
 * in which they happened: seconds for a million of them, and the tills sell meanwhile. On any thread.
 */
public final class ValuationDoor {
    private final Storekeeper keeper;
    private final BackDating policy;
    private final Flows flows;
    private final Workplace office;

    /** {@code Mizan} opens it. */
    public ValuationDoor(Storekeeper keeper, BackDating policy, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.policy = policy;
        this.flows = flows;
        this.office = office;
    }

    /** How an item is valued; empty where it is not kept in stock. */
    public Optional<Valuation> of(Sku item) {
        return flows.look(
                office,
                reading -> reading.state(StockFold.class).book().kept(item).map(KeptItem::valuation));
    }

    /** The items of a group that are kept in stock, as the shop's policy tells groups: by the first step of their path. */
    public List<Sku> group(String group) {
        return flows.look(office, reading -> RuleValuation.group(reading, group));
    }

    /** How groups are valued as a rule, also their items that are defined later. */
    public StandingDoor standing() {
        return new StandingDoor(lateness(), office, this);
    }

    /**
     * Gives items another valuation from now on. What lies there moves over at its value, as one layer; to a standard cost it
     * moves at the standard, and the difference is posted to the cost of goods sold. Items that have it already stay. Refused
     * by {@code StockReason} where an item is not kept, is named twice, is valued piece by piece, or none changes.
     *
     * @param number of the document
     */
    public Outcome<CostsRestated> change(String number, List<Sku> items, Valuation valuation) {
        TellLate.Late now = lateness().late(number, What.VALUATION, Instant.EPOCH);
        return flows.run(office, new ChangeValuation(keeper, now, items, valuation, Optional.empty()));
    }

    /**
     * Gives items another valuation as if it had held since a day: a change of policy (IAS 8.19). All that left since then is
     * valued anew; of the open period it corrects each account on its day, of closed ones it is in retained earnings (IAS
     * 8.22), and no entry of theirs changes. Refused as {@link #change(String, List, Valuation)}, and by {@code HistoryReason}
     * where the day is still to come.
     *
     * @param since its begin at midnight where the store is
     */
    public Outcome<CostsRestated> change(String number, List<Sku> items, Valuation valuation, LocalDate since) {
        TellLate.Late late =
                lateness().since(number, What.VALUATION, since, office.day().zone());
        return flows.look(
                        office,
                        reading -> late.check(reading)
                                .then(fine -> keeper.change(
                                        reading.state(StockFold.class).book(), items, valuation))
                                .map(it -> Told.now(office.lane(), late.at(), since, List.of(it.kept()))))
                .then(told -> flows.run(
                        office,
                        new ChangeValuation(
                                keeper,
                                late,
                                items,
                                valuation,
                                Optional.of(new Retelling(keeper, told, currency(), true).read(flows.log())))));
    }

    /**
     * Takes in a delivery that came before now, by the shop's policy: at its time, so that all that left since costs what it
     * would have, or as if it came now. Its entry is dated the day it came where costs are told anew and that day is open.
     * Refused as a delivery of today is, and by {@code HistoryReason} where {@code at} is still to come.
     *
     * @param note the number of the delivery note
     */
    public Outcome<LateGoods<StockReceived>> receive(
            String note, PlaceId place, Instant at, List<GoodsReceipt.Line> lines) {
        return lateness()
                .tell(note, What.RECEIPT, at, office, new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), note));
    }

    /**
     * Puts the stock book right as of a moment before now: more found where a quantity is positive, less where it is negative.
     * By the shop's policy as {@link #receive}, and refused as an adjustment of today is.
     *
     * @param note what it is filed under
     */
    public Outcome<LateGoods<StockAdjusted>> adjust(
            String note, PlaceId place, Instant at, AdjustmentReason reason, List<StockAdjustment.Line> lines) {
        StockAdjustment adjustment = StockAdjustment.at(place, reason, lines);
        return lateness().tell(note, What.ADJUSTMENT, at, office, new AdjustStock(keeper, adjustment, note));
    }

    /** All that was told late, and all changes of valuation, in the order of the log; read on the caller's thread. */
    public List<CostsRestated> told() {
        List<CostsRestated> all = new ArrayList<>();
        flows.log().after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof CostsRestated restated) {
                    all.add(restated);
                }
            }
        });
        return List.copyOf(all);
    }

    private Lateness lateness() {
        return new Lateness(keeper, policy, flows);
    }

    private Currency currency() {
        return flows.look(
                office, reading -> reading.state(StockFold.class).book().currency());
    }
}
