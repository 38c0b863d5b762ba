// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.standing.StandingReason;
import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.standing.ValuationFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the goods of a group are valued, as a rule in the log (IAS 2.25): for those that are kept by now, and for each that is
 * defined later, before what {@code Policies.valuation} says. Items that are valued at a standard of their own or piece by
 * piece stay. On any thread.
 */
public final class StandingDoor {
    private final Lateness lateness;
    private final Workplace office;
    private final ValuationDoor items;

    StandingDoor(Lateness lateness, Workplace office, ValuationDoor items) {
        this.lateness = lateness;
        this.office = office;
        this.items = items;
    }

    /**
     * Values a group so from now on, as {@link ValuationDoor#change(String, List, Valuation)} does. Refused by {@code
     * StandingReason} for a method that is of one item, and where the rule holds already.
     *
     * @param number of the document
     * @param group by the first step of the items' path; empty for those without one
     */
    public Outcome<ValuationRuled> rule(String number, String group, Valuation valuation) {
        LocalDate today = lateness.flows()
                .look(office, reading -> reading.times().businessDate().date());
        ValuationRuled rule = new ValuationRuled(number, group, valuation, today);
        TellLate.Late now = lateness.late(number, What.VALUATION, Instant.EPOCH);
        List<Sku> items = lateness.flows().look(office, reading -> RuleValuation.differing(reading, rule));
        return run(rule, now, items, Optional.empty());
    }

    /**
     * The same as if it had held since a day, as {@link ValuationDoor#change(String, List, Valuation, LocalDate)} does: refused
     * as well where the day is still to come.
     */
    public Outcome<ValuationRuled> rule(String number, String group, Valuation valuation, LocalDate since) {
        ValuationRuled rule = new ValuationRuled(number, group, valuation, since);
        TellLate.Late late =
                lateness.since(number, What.VALUATION, since, office.day().zone());
        return lateness.flows()
                .look(
                        office,
                        reading -> late.check(reading)
                                .then(fine -> RuleValuation.may(reading, rule))
                                .then(fine -> changing(reading, rule)))
                .then(change -> change.kept()
                        .map(kept -> run(rule, late, change.items(), Optional.of(retelling(late, since, kept))))
                        .orElseGet(() -> run(rule, late, change.items(), Optional.empty())));
    }

    /** The rules that hold, by group. */
    public List<ValuationRuled> rules() {
        return lateness.flows()
                .look(
                        office,
                        reading -> reading.state(ValuationFold.class).rules().all());
    }

    /** The items that are valued otherwise than their group, by item number: those that came from another group keep theirs. */
    public List<Stray> strays() {
        return lateness.flows().look(office, reading -> Stray.all(reading, lateness.keeper()));
    }

    /**
     * Values the strays of a group as it is valued from now on: what lies there moves over at its value. Refused by {@code
     * StandingReason} where there are none.
     *
     * @param number of the document
     */
    public Outcome<CostsRestated> follow(String number, String group) {
        return straying(group).then(strays -> items.change(number, skus(strays), asked(strays)));
    }

    /**
     * The same as if they had been of the group since a day, as {@link ValuationDoor#change(String, List, Valuation, LocalDate)}
     * does: for an item that stood in the wrong group. What that differs is posted on its days.
     */
    public Outcome<CostsRestated> follow(String number, String group, LocalDate since) {
        return straying(group).then(strays -> items.change(number, skus(strays), asked(strays), since));
    }

    private Outcome<List<Stray>> straying(String group) {
        List<Stray> strays =
                strays().stream().filter(it -> it.group().equals(group)).toList();
        return strays.isEmpty() ? Outcome.refused(StandingReason.NONE_STRAYS, "group", group) : Outcome.done(strays);
    }

    private static List<Sku> skus(List<Stray> strays) {
        return strays.stream().map(Stray::sku).toList();
    }

    private static Valuation asked(List<Stray> strays) {
        return strays.get(0).asked();
    }

    private record Changing(List<Sku> items, Optional<StockKept> kept) {}

    private Outcome<Changing> changing(Reading reading, ValuationRuled rule) {
        List<Sku> items = RuleValuation.differing(reading, rule);
        return items.isEmpty()
                ? Outcome.done(new Changing(items, Optional.empty()))
                : lateness.keeper()
                        .change(reading.state(StockFold.class).book(), items, rule.valuation())
                        .map(it -> new Changing(items, Optional.of(it.kept())));
    }

    private Retelling retelling(TellLate.Late late, LocalDate since, StockKept kept) {
        Told told = Told.now(office.lane(), late.at(), since, List.of(kept));
        return new Retelling(
                        lateness.keeper(),
                        told,
                        lateness.flows()
                                .look(
                                        office,
                                        reading -> reading.state(StockFold.class)
                                                .book()
                                                .currency()),
                        true)
                .read(lateness.flows().log());
    }

    private Outcome<ValuationRuled> run(
            ValuationRuled rule, TellLate.Late late, List<Sku> items, Optional<Retelling> retelling) {
        Storekeeper keeper = lateness.keeper();
        ChangeValuation change = new ChangeValuation(keeper, late, items, rule.valuation(), retelling);
        return lateness.flows().run(office, new RuleValuation(rule, late, change));
    }
}
