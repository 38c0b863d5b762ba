// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.Moves;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.outcome.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that happened to one item at one place, in the order of time, and what each event added to the cost of goods
 * sold. Events may be told late, twice, in any order and any batches: the history is the same in the end. What is
 * answered are the postings that a new fact asks for; what was posted once is never changed.
 *
 * <p>Goods that were sold before they were there cost the last known cost until they come. Quantities are steps of the
 * item's unit, values minor units, rounded as the valuation says. One thread at a time.
 */
public final class CostHistory {
    private final Moves moves = new Moves();
    private final Events events = new Events(moves);
    private final Replay replay;
    /** By reference, of how much an event was, where further events corrected that: it was itself of another quantity. */
    private final Map<String, Long> corrected = new HashMap<>();

    /** Of an item that nothing has happened to. */
    public CostHistory(Valuation valuation) {
        this.replay = new Replay(valuation, events, moves);
    }

    /** How much is on hand; below zero where more was sold than was there. */
    public long quantity() {
        return replay.quantity();
    }

    /** What that is worth. */
    public long value() {
        return replay.value();
    }

    /** What an event adds to the cost of goods sold; 0 for one that was never told. */
    public long cost(String reference) {
        int event = events.find(reference);
        return event < 0 ? 0 : replay.cost(event);
    }

    /** How many events. */
    public int size() {
        return events.size();
    }

    /**
     * Takes up an event in its place in time, or at {@code now} where the terms say to correct now and others happened
     * later. Told again it changes nothing; refused where its reference names another event, or beyond the limits.
     */
    public Outcome<Repricing> tell(StockEvent event, Terms terms) {
        return tellAll(List.of(event), terms);
    }

    /**
     * Takes up many events as {@link #tell} takes up each of them, but plays the history once: what other tills did while
     * they were offline, in any order, with what was told before among it. All or nothing: refused as one of them is.
     */
    public Outcome<Repricing> tellAll(List<StockEvent> more, Terms terms) {
        Map<String, StockEvent> fresh = new LinkedHashMap<>();
        Instant last = last();
        for (StockEvent event : more) {
            int known = events.find(event.reference());
            StockEvent told = known >= 0 ? events.told(known) : fresh.get(event.reference());
            if (told == null) {
                if (!Limits.holdsSteps(event.steps()) || !Limits.holdsValue(event.minor())) {
                    return Outcome.refused(HistoryReason.LIMIT_EXCEEDED, "reference", event.reference());
                }
                StockEvent taken = taken(event, terms, last);
                last = taken.at().isAfter(last) ? taken.at() : last;
                fresh.put(event.reference(), taken);
            } else if (!same(told, event)) {
                return Outcome.refused(HistoryReason.OTHER_EVENT, "reference", event.reference());
            }
        }
        if (fresh.isEmpty()) {
            return Outcome.done(Repricing.NOTHING);
        }
        int place = fresh.size() == 1
                ? events.add(fresh.values().iterator().next())
                : events.addAll(List.copyOf(fresh.values()));
        return Outcome.done(played(place, terms));
    }

    /** In its own time, or now where the terms say so and others happened later. */
    private static StockEvent taken(StockEvent event, Terms terms, Instant last) {
        return terms.policy().replays(!event.at().isBefore(terms.openFrom()))
                        || !event.at().isBefore(last)
                ? event
                : new StockEvent(
                        event.reference(), terms.now(), event.kind(), event.steps(), event.minor(), event.of());
    }

    private static boolean same(StockEvent told, StockEvent again) {
        return told.kind() == again.kind()
                && told.steps() == again.steps()
                && told.minor() == again.minor()
                && told.of().equals(again.of());
    }

    /**
     * An event was of another quantity, at the same cost for one; 0 takes it away. Replayed, or as a further event of now
     * under the reference {@code correction}: more received at that cost, less as goods that leave, more sold as a sale,
     * less as goods that come back.
     */
    public Outcome<Repricing> correctQuantity(String reference, long steps, String correction, Terms terms) {
        int event = events.find(reference);
        if (event < 0 || events.kind(event) == StockEvent.Kind.RETURN) {
            return Outcome.refused(HistoryReason.UNKNOWN_EVENT, "reference", reference);
        }
        if (steps < 0 || !Limits.holdsSteps(steps)) {
            return Outcome.refused(HistoryReason.LIMIT_EXCEEDED, "reference", reference);
        }
        StockEvent told = events.told(event);
        long itself = events.steps(event);
        long before = corrected.getOrDefault(reference, itself);
        if (before == steps) {
            return Outcome.done(Repricing.NOTHING);
        }
        long replayed = itself + steps - before;
        boolean replays = replayed >= 0 && terms.policy().replays(!told.at().isBefore(terms.openFrom()));
        Outcome<Repricing> outcome;
        if (replays) {
            events.change(event, replayed, Share.of(events.minor(event), replayed, Math.max(itself, 1)));
            outcome = Outcome.done(played(events.placeOf(event), terms));
        } else {
            outcome = tell(correctedNow(event, steps - before, correction, terms), terms);
        }
        if (outcome.isDone() && (!replays || corrected.containsKey(reference))) {
            corrected.put(reference, steps);
        }
        return outcome;
    }

    /** The further event that makes up for a difference. */
    private StockEvent correctedNow(int event, long difference, String correction, Terms terms) {
        StockEvent told = events.told(event);
        long more = Math.abs(difference);
        if (told.kind() == StockEvent.Kind.RECEIPT) {
            return difference < 0
                    ? StockEvent.issue(correction, terms.now(), more)
                    : StockEvent.receipt(
                            correction,
                            terms.now(),
                            more,
                            Share.of(events.minor(event), more, Math.max(events.steps(event), 1)));
        }
        return difference < 0
                ? StockEvent.comeBack(correction, terms.now(), told.reference(), more)
                : StockEvent.issue(correction, terms.now(), more);
    }

    /**
     * A receipt cost more or less than was told: freight and duty, the supplier's invoice, a rebate. Goods that are still
     * there change the stock, goods that are sold the cost of goods sold; both sum to the charge, and the opposite charge
     * undoes it. Import VAT is no cost.
     *
     * @param minor minor units, of either sign
     */
    public Outcome<Repricing> charge(String reference, long minor, Terms terms) {
        int event = events.find(reference);
        if (event < 0) {
            return Outcome.refused(HistoryReason.UNKNOWN_EVENT, "reference", reference);
        }
        if (events.kind(event) != StockEvent.Kind.RECEIPT) {
            return Outcome.refused(HistoryReason.NOT_A_RECEIPT, "reference", reference);
        }
        long cost = Math.addExact(events.minor(event), minor);
        if (cost < 0) {
            return Outcome.refused(HistoryReason.NEGATIVE_COST, "reference", reference, "cost", cost);
        }
        if (!Limits.holdsValue(cost)) {
            return Outcome.refused(HistoryReason.LIMIT_EXCEEDED, "reference", reference);
        }
        events.change(event, events.steps(event), cost);
        return Outcome.done(played(events.placeOf(event), terms));
    }

    private Repricing played(int place, Terms terms) {
        long stock = replay.value();
        Changes changes = new Changes(events, terms);
        replay.from(place, changes);
        return new Repricing(changes.since(replay), replay.value() - stock);
    }

    private Instant last() {
        return events.last();
    }
}
