// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.lot.FirstExpired;
import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.Pick;
import dev.mizan.inventory.pick.LotsPicked;
import dev.mizan.inventory.pick.PickBook;
import dev.mizan.inventory.pick.PickReason;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pick.PickFold;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets lots aside for what is held: of those that keep long enough for the customer on the day of delivery, what expires first.
 * Items that lie in no lots are held as they are, where nothing is asked of them.
 *
 * @param hold that is made in the same commit; empty where the goods are held already
 */
record PickLots(String reservation, String customer, LocalDate delivery, Optional<HoldGoods> hold)
        implements Flow<LotsPicked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        PickBook picks = reading.state(PickFold.class).book();
        if (hold.isEmpty() && picks.of(reservation).isPresent()) {
            return Outcome.refused(PickReason.PICKED_ALREADY, "reservation", reservation);
        }
        return hold.isPresent()
                ? hold.get()
                        .decide(reading)
                        .then(held ->
                                picked(reading, (GoodsHeld) held.facts().get(0)).map(lots -> held.also(List.of(lots))))
                : reading.state(PromiseFold.class)
                        .holds()
                        .live(reservation, reading.now())
                        .then(live -> held(reading))
                        .then(held -> picked(reading, held))
                        .map(lots -> Decision.of(reading.times(), List.of(lots)));
    }

    private Outcome<GoodsHeld> held(Reading reading) {
        return reading.state(PromiseFold.class)
                .holds()
                .find(reservation)
                .<Outcome<GoodsHeld>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ReservationReason.UNKNOWN, "reservation", reservation));
    }

    private Outcome<LotsPicked> picked(Reading reading, GoodsHeld held) {
        List<LotsPicked.Line> lines = new ArrayList<>();
        Outcome<Boolean> all = Outcome.done(true);
        for (Need need : held.needs()) {
            all = all.then(fine -> reading.state(PickFold.class).book().days(customer, need.sku()))
                    .then(days -> lines(reading, need, days).map(lines::addAll));
        }
        return all.map(fine -> new LotsPicked(reservation, customer, delivery, lines));
    }

    private Outcome<List<LotsPicked.Line>> lines(Reading reading, Need need, int asked) {
        LotBook lots = reading.state(LotFold.class).book();
        String where = need.place().value();
        if (asked == 0 && !lots.isLotted(where, need.sku())) {
            return Outcome.done(List.of());
        }
        Unit unit = reading.state(StockFold.class)
                .book()
                .kept(need.sku())
                .orElseThrow()
                .unit();
        int days = Math.max(asked, lots.life(need.sku()).whenSold());
        List<Lot> free = lots.lots(where, need.sku(), unit).stream()
                .filter(lot -> !lots.isBlocked(need.sku(), lot.number()))
                .map(lot -> free(reading, need, lot))
                .toList();
        Quantity wanted = new Quantity(need.steps(), unit);
        Outcome<List<Pick>> picks = new FirstExpired(days).pick(free, wanted, delivery);
        return picks.isDone()
                ? picks.map(some -> some.stream()
                        .map(it -> new LotsPicked.Line(
                                need.place(),
                                need.sku(),
                                it.lot(),
                                it.quantity().steps()))
                        .toList())
                : tooOld(need, free, days, wanted);
    }

    /** What of a lot is not set aside for others whose reservations still hold. */
    private Lot free(Reading reading, Need need, Lot lot) {
        var holds = reading.state(PromiseFold.class).holds();
        long others = reading.state(PickFold.class)
                .book()
                .picked(
                        need.place().value(),
                        need.sku(),
                        lot.number(),
                        it -> !it.equals(reservation)
                                && holds.live(it, reading.now()).isDone());
        Quantity taken = new Quantity(others, lot.quantity().unit());
        return new Lot(lot.number(), lot.quantity().minus(taken), lot.expiry(), lot.received());
    }

    private Outcome<List<LotsPicked.Line>> tooOld(Need need, List<Lot> free, int days, Quantity wanted) {
        Quantity usable = free.stream()
                .filter(lot -> lot.usable(delivery, days))
                .map(Lot::quantity)
                .reduce(Quantity.zero(wanted.unit()), Quantity::plus);
        String there = free.stream()
                .filter(lot -> lot.quantity().isPositive())
                .map(lot -> lot.quantity().toPlainString() + " " + lot.number()
                        + lot.expiry().map(it -> " (" + it + ")").orElse(""))
                .collect(Collectors.joining(", "));
        return Outcome.refused(
                PickReason.TOO_OLD,
                "customer",
                customer,
                "sku",
                need.sku(),
                "days",
                days,
                "date",
                delivery,
                "usable",
                usable.toPlainString(),
                "wanted",
                wanted,
                "there",
                there.isEmpty() ? "-" : there);
    }

    @Override
    public LotsPicked answer(Recorded recorded) {
        return recorded.fact(LotsPicked.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was set aside: " + recorded.document()));
    }
}
