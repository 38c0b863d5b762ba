// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ahead;

import dev.mizan.inventory.hold.AheadEnded;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Available to promise: what of the goods that lie in the store and come to it can still be promised for which day, and
 * promises made of it. A promise is refused that could only be kept by breaking another; so is a hold of goods that a
 * promise for a later day rests on. A till still sells what is in a customer's hand. On any thread.
 */
public final class AheadDoor {
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    /** A door for one place; {@code PromiseDoor} opens it. */
    public AheadDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /**
     * What of an item can be promised on each of so many days from today on, discrete and cumulative; empty where it is not
     * kept in stock.
     *
     * @param days from 1 to {@link Horizon#FARTHEST}; anything else is an {@link IllegalArgumentException}
     */
    public Optional<Promisable> toPromise(Sku sku, int days) {
        if (days < 1 || days > Horizon.FARTHEST) {
            throw new IllegalArgumentException("a horizon of " + days + " days");
        }
        return flows.look(
                office,
                reading -> reading.state(StockFold.class).book().keeps(sku)
                        ? Optional.of(new Horizon(reading, place, sku).days(days))
                        : Optional.empty());
    }

    /**
     * Promises a basket for a day, all of it or nothing. Refused by {@code ReservationReason}: SHORT with what is missing,
     * EXISTS, EMPTY, QUANTITY, LIMIT, and EXPIRED where the day is over or farther than {@link Horizon#FARTHEST}.
     */
    public Outcome<AheadPromised> promise(String number, List<Need> basket, LocalDate due) {
        return flows.run(office, new PromiseAhead(keeper, number, basket, due));
    }

    /** Lets a promise go. */
    public Outcome<AheadEnded> release(String number) {
        return flows.run(office, new EndAhead(number, Optional.empty()));
    }

    /**
     * Its goods are there: they are held under its number until a moment, and collected like any that are held. Refused with
     * SHORT where they are not there, or somebody else was promised them.
     */
    public Outcome<AheadEnded> pick(String number, Instant until) {
        return flows.run(office, new EndAhead(number, Optional.of(until)));
    }

    /** The open promises, the one that is due first at the head. */
    public List<AheadPromised> open() {
        return flows.look(
                office, reading -> reading.state(PromiseFold.class).ahead().open());
    }
}
