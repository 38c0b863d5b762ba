// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events as columns by the number of their coming, and their order in time. */
final class Events {
    private static final StockEvent.Kind[] KINDS = StockEvent.Kind.values();

    private final Map<String, Integer> numbers = new HashMap<>();
    private StockEvent[] told = new StockEvent[16];
    private long[] steps = new long[16];
    private long[] minor = new long[16];
    private int[] of = new int[16];
    private byte[] kinds = new byte[16];
    private int[] order = new int[16];
    private int size;

    /** How many. */
    public int size() {
        return size;
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
        int number = put(event);
        System.arraycopy(order, place, order, place + 1, number - place);
        order[place] = number;
        return place;
    }

    /** Puts many in their places in time; answers the first place that is another's now. */
    public int addAll(List<StockEvent> more) {
        List<StockEvent> sorted = new ArrayList<>(more);
        sorted.sort(Comparator.comparing(StockEvent::at).thenComparing(StockEvent::reference));
        int before = size - 1;
        int next = size;
        sorted.forEach(this::put);
        int come = size - 1;
        int place = come;
        while (come >= next) {
            boolean later = before >= 0 && isBefore(told[come], told[order[before]]);
            order[place--] = later ? order[before--] : come--;
        }
        return place + 1;
    }

    private static boolean isBefore(StockEvent one, StockEvent other) {
        int moments = one.at().compareTo(other.at());
        return moments < 0 || moments == 0 && one.reference().compareTo(other.reference()) < 0;
    }

    /** Takes it up as the last that came; answers its number. */
    private int put(StockEvent event) {
        if (size == told.length) {
            grow();
        }
        told[size] = event;
        steps[size] = event.steps();
        minor[size] = event.minor();
        kinds[size] = (byte) event.kind().ordinal();
        of[size] = -1;
        numbers.put(event.reference(), size);
        return size++;
    }

    /** Gives an event another quantity and cost. */
    public void change(int event, long otherSteps, long otherMinor) {
        steps[event] = otherSteps;
        minor[event] = otherMinor;
    }

    /** The place of an event in time. */
    public int placeOf(int event) {
        return place(told[event].at(), told[event].reference());
    }

    /** When the last event was; the begin of time where there is none. */
    public Instant last() {
        return size == 0 ? Instant.MIN : told[order[size - 1]].at();
    }

    /** The event at a place in time. */
    int at(int place) {
        return order[place];
    }

    public StockEvent.Kind kind(int event) {
        return KINDS[kinds[event]];
    }

    /** As it is now; 0 where a correction took it away. */
    public long steps(int event) {
        return steps[event];
    }

    public long minor(int event) {
        return minor[event];
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
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            StockEvent other = told[order[middle]];
            int before = other.at().compareTo(at);
            if (before < 0 || before == 0 && other.reference().compareTo(reference) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void grow() {
        told = Arrays.copyOf(told, size * 2);
        steps = Arrays.copyOf(steps, size * 2);
        minor = Arrays.copyOf(minor, size * 2);
        of = Arrays.copyOf(of, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
        order = Arrays.copyOf(order, size * 2);
    }
}
