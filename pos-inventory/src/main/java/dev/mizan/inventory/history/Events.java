// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.internal.Moves;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events as columns by the number of their coming, and their order in time. */
final class Events {
    private final Map<String, Integer> numbers = new HashMap<>();
    private StockEvent[] told = new StockEvent[16];
    private final Moves moves;
    private int[] of = new int[16];

    /** None yet; what they move goes into these columns. */
    Events(Moves moves) {
        this.moves = moves;
    }

    /** How many. */
    public int size() {
        return moves.size();
    }

    /** The number of a reference, or -1. */
    public int find(String reference) {
        return numbers.getOrDefault(reference, -1);
    }

    /** The event as it was told. */
    public StockEvent told(int event) {
        return told[event];
    }

    /** Puts an event in its place in time; answers that place. */
    public int add(StockEvent event) {
        int place = place(event.at(), event.reference());
        put(event);
        moves.insert(place);
        return place;
    }

    /** Puts many in their places in time; answers the first place that is another's now. */
    public int addAll(List<StockEvent> more) {
        List<StockEvent> sorted = new ArrayList<>(more);
        sorted.sort(Comparator.comparing(StockEvent::at).thenComparing(StockEvent::reference));
        int next = size();
        int before = next - 1;
        sorted.forEach(this::put);
        int come = size() - 1;
        int place = come;
        while (come >= next) {
            boolean later = before >= 0 && isBefore(told[come], told[at(before)]);
            moves.place(place--, later ? at(before--) : come--);
        }
        return place + 1;
    }

    private static boolean isBefore(StockEvent one, StockEvent other) {
        int moments = one.at().compareTo(other.at());
        return moments < 0 || moments == 0 && one.reference().compareTo(other.reference()) < 0;
    }

    /** Takes it up as the last that came. */
    private void put(StockEvent event) {
        int number = moves.put();
        if (number == told.length) {
            told = Arrays.copyOf(told, number * 2);
            of = Arrays.copyOf(of, number * 2);
        }
        told[number] = event;
        of[number] = -1;
        numbers.put(event.reference(), number);
        change(number, event.steps(), event.minor());
    }

    /** Gives an event another quantity and cost. */
    public void change(int event, long otherSteps, long otherMinor) {
        switch (kind(event)) {
            case RECEIPT -> moves.receipt(event, otherSteps, otherMinor);
            case ISSUE -> moves.issue(event, otherSteps);
            case RETURN -> moves.other(event, otherSteps);
        }
    }

    /** The place of an event in time. */
    public int placeOf(int event) {
        return place(told[event].at(), told[event].reference());
    }

    /** When the last event was; the begin of time where there is none. */
    public Instant last() {
        return size() == 0 ? Instant.MIN : told[at(size() - 1)].at();
    }

    /** The event at a place in time. */
    int at(int place) {
        return moves.at(place);
    }

    public StockEvent.Kind kind(int event) {
        return told[event].kind();
    }

    /** As it is now; 0 where a correction took it away. */
    public long steps(int event) {
        return moves.about(event);
    }

    public long minor(int event) {
        return moves.value(event);
    }

    /** What a return brings back, or -1 where that has not been told. */
    int origin(int event) {
        if (of[event] < 0) {
            of[event] = find(told[event].of());
        }
        return of[event];
    }

    private int place(Instant at, String reference) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            StockEvent other = told[at(middle)];
            int before = other.at().compareTo(at);
            if (before < 0 || before == 0 && other.reference().compareTo(reference) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
