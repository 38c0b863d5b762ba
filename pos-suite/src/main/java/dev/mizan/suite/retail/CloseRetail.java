// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.retail;

import dev.mizan.inventory.history.CostsRestated.Parts;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.RetailMethod;
import dev.mizan.inventory.landed.RetailMethod.Ratio;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockRestated;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.ledger.rule.RestatementRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.StoreroomPosting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Puts the stock of a group at its cost by the retail method, item by item, and posts by how much that differs. */
record CloseRetail(String number, String group, List<Sku> items, Ratio ratio, RetailLedger ledger)
        implements Flow<RetailClosed> {
    /** One item at one place. */
    private record Lying(PlaceId place, Sku sku, long steps, long retail, long cost) {}

    /** What a close finds. */
    record Found(RetailClosed closed, List<StockRestated> stock) {}

    CloseRetail {
        items = List.copyOf(items);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        boolean furnished = reading.state(LedgerFold.class)
                .books()
                .rules()
                .event(RestatementRules.RESTATED)
                .isPresent();
        return furnished
                ? find(reading).then(found -> posted(reading, found))
                : Outcome.refused(HistoryReason.NOT_FURNISHED);
    }

    private Outcome<Decision> posted(Reading reading, Found found) {
        Money change = found.closed().change();
        Money none = change.minus(change);
        return StoreroomPosting.restated(new Parts(change, none, change.negated(), none, none, none), number)
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), found.closed(), found.stock(), posted));
    }

    /** What the group is worth now by the log and the prices; for the writer's thread. */
    Outcome<Found> find(Reading reading) {
        StockBook book = reading.state(StockFold.class).book();
        if (items.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        for (Sku sku : items) {
            Method method = book.kept(sku).orElseThrow().valuation().method();
            if (method == Method.STANDARD || method == Method.SPECIFIC) {
                return Outcome.refused(
                        method == Method.STANDARD ? StockReason.AT_STANDARD : StockReason.BY_PIECE, "sku", sku);
            }
        }
        reading.after(ledger.position(), ledger::follow);
        ledger.at(reading.now());
        return ledger.method().denominator(ratio).isPositive()
                ? Outcome.done(found(book))
                : Outcome.refused(LandedReason.NO_RETAIL, "group", group);
    }

    private Found found(StockBook book) {
        RetailMethod method = ledger.method();
        List<Lying> lying = lying(book);
        Money there = Money.ofMinor(lying.stream().mapToLong(Lying::retail).sum(), book.currency());
        Money worth = method.atCost(there, ratio, Rounding.HALF_UP);
        List<Money> shares = there.isZero()
                ? List.of()
                : worth.allocate(lying.stream().mapToLong(Lying::retail).toArray(), Remainder.LARGEST_REMAINDER);
        List<StockRestated> restated = there.isZero() ? List.of() : restated(book, lying, shares);
        Money change =
                restated.stream().map(StockRestated::stockChange).reduce(Money.zero(book.currency()), Money::plus);
        RetailClosed closed = new RetailClosed(
                number,
                group,
                ratio,
                method,
                ledger.sales(),
                ledger.losses(),
                ledger.stock(),
                method.atCost(ledger.stock(), ratio, Rounding.HALF_UP),
                change);
        return new Found(closed, restated);
    }

    private List<Lying> lying(StockBook book) {
        List<Lying> lying = new ArrayList<>();
        for (PlaceValue place : book.valueByPlace()) {
            for (Sku sku : items.stream().sorted(Comparator.naturalOrder()).toList()) {
                long steps = book.onHand(place.place(), sku).steps();
                if (steps > 0) {
                    lying.add(new Lying(
                            place.place(),
                            sku,
                            steps,
                            ledger.worth(sku, steps),
                            book.value(place.place(), sku).minor()));
                }
            }
        }
        return lying;
    }

    /** Each item lies as one layer at its share. */
    private static List<StockRestated> restated(StockBook book, List<Lying> lying, List<Money> shares) {
        TreeMap<PlaceId, List<Integer>> places = new TreeMap<>();
        for (int number = 0; number < lying.size(); number++) {
            places.computeIfAbsent(lying.get(number).place(), none -> new ArrayList<>())
                    .add(number);
        }
        List<StockRestated> facts = new ArrayList<>();
        places.forEach((place, numbers) -> {
            LongStream.Builder values = LongStream.builder();
            LongStream.Builder states = LongStream.builder();
            for (int number : numbers) {
                Lying item = lying.get(number);
                long minor = shares.get(number).minor();
                long grains = minor * Share.GRAINS;
                values.add(minor - item.cost());
                states.add(0).add(item.steps()).add(grains).add(1);
                states.add(item.steps()).add(grains).add(item.steps());
            }
            facts.add(new StockRestated(
                    Optional.empty(),
                    place,
                    book.currency(),
                    numbers.stream().map(it -> lying.get(it).sku()).toList(),
                    Column.of(values.build().toArray()),
                    Column.of(states.build().toArray())));
        });
        return facts;
    }

    @Override
    public RetailClosed answer(Recorded recorded) {
        return recorded.fact(RetailClosed.class)
                .orElseThrow(() -> new IllegalArgumentException("no close: " + recorded.document()));
    }
}
