// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ahead;

import dev.mizan.inventory.availability.AvailableToPromise;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.ordering.OnOrder;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The days to come of one item at one place: what lies there less what is held, what approved orders bring on their days,
 * what is promised for which day. What should have come already, and goods on their way from another place, are taken to
 * come tomorrow; a promise that was due counts for today.
 */
public record Horizon(Reading reading, PlaceId place, Sku sku) {
    /** The farthest day that is looked at, counted from today. */
    public static final int FARTHEST = 3_660;

    /** The item's days, at least so many; the item must be kept in stock. */
    public Promisable days(int many) {
        return days(many, "");
    }

    /** The same as if one promise were not there: of whoever comes to have it kept. */
    Promisable days(int many, String but) {
        TreeMap<Integer, Long> receipts = receipts();
        TreeMap<Integer, Long> orders = new TreeMap<>();
        for (AheadPromised promised : reading.state(PromiseFold.class).ahead().on(place, sku)) {
            if (!promised.number().equals(but)) {
                orders.merge(day(promised.due(), 0), promised.of(place, sku), Math::addExact);
            }
        }
        int last = Math.max(many - 1, 0);
        last = receipts.isEmpty() ? last : Math.max(last, receipts.lastKey());
        last = orders.isEmpty() ? last : Math.max(last, orders.lastKey());
        long there = reading.state(StockFold.class).book().onHand(place, sku).steps()
                - reading.state(PromiseFold.class).holds().held(place, sku, reading.now());
        return new Promisable(sku, today(), new AvailableToPromise(there, each(orders, last), each(receipts, last)));
    }

    /** What is free of an item at a place at this moment: what nobody holds and no promise for a later day rests on. */
    public static long free(Reading reading, PlaceId place, Sku sku) {
        PromiseFold promises = reading.state(PromiseFold.class);
        long there = reading.state(StockFold.class).book().onHand(place, sku).steps()
                - promises.holds().held(place, sku, reading.now());
        return promises.ahead().isEmpty() ? there : Math.min(there, new Horizon(reading, place, sku).today(""));
    }

    /** What can be promised for today: what nobody holds and no promise for a later day rests on. */
    public long today(String but) {
        return days(1, but).on(today());
    }

    /** What is left of all that is promised, now or ahead; below zero where a promise can not be kept. */
    public long left() {
        return days(1).days().least();
    }

    private LocalDate today() {
        return reading.times().businessDate().date();
    }

    private int day(LocalDate due, int earliest) {
        long days = ChronoUnit.DAYS.between(today(), due);
        return (int) Math.min(Math.max(days, earliest), FARTHEST);
    }

    private static List<Long> each(TreeMap<Integer, Long> some, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(day -> some.getOrDefault(day, 0L))
                .toList();
    }

    private TreeMap<Integer, Long> receipts() {
        TreeMap<Integer, Long> receipts = new TreeMap<>();
        OnOrder.at(reading, place, sku).filter(OnOrder::approved).forEach(it -> {
            LocalDate due = it.terms().due();
            int day = due.isBefore(today()) ? day(due, 1) : day(due, 0);
            receipts.merge(day, it.quantity().steps(), Math::addExact);
        });
        long onTheirWay = reading.state(StoreroomFold.class).transfers().incoming(place, sku);
        if (onTheirWay > 0) {
            receipts.merge(1, onTheirWay, Math::addExact);
        }
        return receipts;
    }
}
