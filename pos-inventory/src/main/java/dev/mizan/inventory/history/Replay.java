// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.internal.Moves;
import dev.mizan.inventory.valuation.share.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Plays events in the order of time and remembers what each added to the cost of goods sold. A checkpoint every so many
 * events lets a change play what lies behind it only.
 */
final class Replay {
    /** Events between two checkpoints. */
    private static final int EVERY = 512;

    /** All that stood when so many had been played. */
    private record Checkpoint(long[] costs, Debts.Saved debts) {}

    private final Valuation valuation;
    private final Events events;
    private final Moves moves;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final Debts debts = new Debts();
    /** By event, how much of it has come back; by return, how much it counted there. */
    private long[] back = new long[16];

    private long[] counted = new long[16];
    /** How many have counted as come back. */
    private int returns;

    private CostFold fold;
    private int played;

    /** Of these events under a valuation. */
    public Replay(Valuation valuation, Events events, Moves moves) {
        this.valuation = valuation;
        this.events = events;
        this.moves = moves;
        this.fold = CostFold.empty(valuation);
        checkpoints.add(new Checkpoint(fold.save(), debts.save()));
    }

    /** What an event added to the cost of goods sold, as played last; minor units. */
    public long cost(int event) {
        return moves.cost(event);
    }

    public long quantity() {
        return fold.quantity();
    }

    public long value() {
        return fold.value();
    }

    /** Plays from a place on, all where that is the end of what was played; tells what each changed event had cost. */
    public void from(int place, Changes changes) {
        reach(events.size());
        if (place < played) {
            int checkpoint = place / EVERY;
            checkpoints.subList(checkpoint + 1, checkpoints.size()).clear();
            debts.restore(checkpoints.get(checkpoint).debts());
            fold = CostFold.of(valuation, checkpoints.get(checkpoint).costs());
            played = checkpoint * EVERY;
            forget(played);
        }
        while (played < events.size()) {
            int to = Math.min(events.size(), (played / EVERY + 1) * EVERY);
            moves.expect(to - played);
            played = fold.play(moves, played, to);
            if (played < to) {
                moves.played(played, play(events.at(played)));
                played++;
            }
            changes.add(moves);
            if (played % EVERY == 0) {
                checkpoints.add(new Checkpoint(fold.save(), debts.save()));
            }
        }
    }

    /** Takes off what the events that are played again had counted as come back. */
    private void forget(int from) {
        for (int place = from; place < events.size() && returns > 0; place++) {
            int event = events.at(place);
            if (counted[event] > 0) {
                back[events.origin(event)] -= counted[event];
                counted[event] = 0;
                returns--;
            }
        }
    }

    private long play(int event) {
        long steps = events.steps(event);
        if (steps == 0) {
            return 0;
        }
        long owed = fold.owed();
        long cost = switch (events.kind(event)) {
            case RECEIPT -> fold.receive(steps, events.minor(event));
            case ISSUE -> fold.issue(steps);
            case RETURN -> fold.takeBack(steps, returned(event, steps));
        };
        if (events.kind(event) == StockEvent.Kind.ISSUE) {
            debts.owe(event, fold.owed() - owed);
        } else {
            debts.cover(Math.min(owed, steps), fold.coveredBy());
        }
        return cost;
    }

    /**
     * What the goods of a return had cost, what their sale was trued up by among it: parts that come back one after the other
     * sum to the whole. More than was sold comes back at the cost that is known.
     */
    private long returned(int event, long steps) {
        int origin = events.origin(event);
        if (origin < 0 || events.steps(origin) == 0 || events.placeOf(origin) > played) {
            return fold.presentCost(steps);
        }
        long whole = events.steps(origin);
        long before = Math.min(back[origin], whole);
        long now = Math.min(back[origin] + steps, whole);
        back[origin] += steps;
        counted[event] = steps;
        returns++;
        long out = Math.max(moves.cost(origin) + debts.trueUp(origin), 0);
        long more = steps - (now - before);
        return Share.of(out, now, whole) - Share.of(out, before, whole) + (more > 0 ? fold.presentCost(more) : 0);
    }

    private void reach(int size) {
        if (size > back.length) {
            back = Arrays.copyOf(back, size * 2);
            counted = Arrays.copyOf(counted, size * 2);
        }
    }
}
