// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.pick.CustomerLife;
import dev.mizan.inventory.pick.CustomerLivesSet;
import dev.mizan.inventory.pick.LotsPicked;
import dev.mizan.inventory.pick.PickReason;
import dev.mizan.inventory.pick.WholeLife;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pick.PickFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lots for customers who ask how long goods keep when they are delivered. What is held names its lots, and the sale that
 * collects it takes them; whatever else is sold leaves them where it can. On any thread.
 */
public final class PickDoor {
    private record Telling(CustomerLivesSet set) implements Flow<CustomerLivesSet> {
        @Override
        public Outcome<Decision> decide(Reading reading) {
            return set.customers().isEmpty() && set.items().isEmpty()
                    ? Outcome.refused(PickReason.NOTHING)
                    : Outcome.done(Decision.of(reading.times(), List.of(set)));
        }

        @Override
        public CustomerLivesSet answer(Recorded recorded) {
            return recorded.fact(CustomerLivesSet.class)
                    .orElseThrow(() -> new IllegalArgumentException("no rules: " + recorded.document()));
        }
    }

    private final Storekeeper keeper;
    private final Flows flows;
    private final Workplace office;

    PickDoor(Storekeeper keeper, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.flows = flows;
        this.office = office;
    }

    /** Tells what customers take. A rule of one item goes before that of all; told again it takes the place of the first. */
    public Outcome<CustomerLivesSet> takes(CustomerLife... rules) {
        return flows.run(office, new Telling(new CustomerLivesSet(List.of(rules), List.of())));
    }

    /** Tells how long items keep in all, from when they are made: what a part of their life is reckoned of. */
    public Outcome<CustomerLivesSet> keeps(WholeLife... items) {
        return flows.run(office, new Telling(new CustomerLivesSet(List.of(), List.of(items))));
    }

    /**
     * Holds a basket as {@link PromiseDoor#hold} does and names its lots, all of it or nothing: of those that keep long enough
     * for the customer on the day of delivery, what expires first. Refused as a hold is, and by {@code PickReason}: TOO_OLD
     * says what there is, LIFE_UNKNOWN which item's whole life is not told.
     */
    public Outcome<LotsPicked> hold(
            String reservation, String customer, List<Need> basket, LocalDate delivery, Instant until) {
        HoldGoods hold = new HoldGoods(keeper, reservation, basket, until);
        return flows.run(office, new PickLots(reservation, customer, delivery, Optional.of(hold)));
    }

    /** Names the lots of what is held already, such as a promise ahead whose goods were picked; refused the same. */
    public Outcome<LotsPicked> name(String reservation, String customer, LocalDate delivery) {
        return flows.run(office, new PickLots(reservation, customer, delivery, Optional.empty()));
    }

    /** The lots that are set aside for what a reservation holds. */
    public Optional<LotsPicked> of(String reservation) {
        return flows.look(
                office, reading -> reading.state(PickFold.class).book().of(reservation));
    }
}
