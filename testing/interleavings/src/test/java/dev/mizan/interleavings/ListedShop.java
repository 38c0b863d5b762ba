// SPDX-License-Identifier: Apache-2.0
package dev.mizan.interleavings;

import dev.mizan.inventory.reservation.ReservationReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PromisedShop} has to answer where one call comes after the other: two numbers and a list of promises that is
 * counted anew at each question.
 */
public class ListedShop {
    private static final List<String> ITEMS = List.of("TEA", "RICE");

    private static final class Listed {
        final long[] basket;
        int until;
        boolean counts = true;

        Listed(long[] basket, int until) {
            this.basket = basket;
            this.until = until;
        }
    }

    private final long[] there = {2, 1};
    private final Map<String, Listed> listed = new TreeMap<>();

    /** The shop in the morning. */
    public ListedShop() {}

    public String reserveOne(int id, int now) {
        return reserve("R" + id, new long[] {1, 0}, 2, now);
    }

    public String reserveBoth(int id, int now) {
        return reserve("R" + id, new long[] {1, 1}, 1, now);
    }

    public String extend(int id, int now) {
        Listed mine = listed.get("R" + id);
        String told = live(mine, now);
        if (told.equals("done") && mine != null) {
            mine.until = 3;
        }
        return told;
    }

    public String confirm(int id, int now) {
        Listed mine = listed.remove("R" + id);
        String told = live(mine, now);
        if (told.equals("done") && mine != null) {
            there[0] -= mine.basket[0];
            there[1] -= mine.basket[1];
        }
        return told;
    }

    public String release(int id, int now) {
        return live(listed.remove("R" + id), now);
    }

    public void expire(int now) {
        listed.values().removeIf(one -> one.until <= now);
    }

    public void receive() {
        there[1]++;
    }

    public long count(int found) {
        long difference = found - there[0];
        there[0] = found;
        return difference;
    }

    public String sell(int now) {
        List<String> oversold = new ArrayList<>();
        for (int item = 0; item < 2; item++) {
            long missing = Math.min(1, 1 - free(item, now));
            if (missing > 0) {
                oversold.add(ITEMS.get(item) + ":" + missing);
            }
        }
        there[0]--;
        there[1]--;
        return oversold.toString();
    }

    public long available(int now) {
        return free(0, now);
    }

    private String reserve(String id, long[] basket, int until, int now) {
        boolean free = free(0, now) >= basket[0] & free(1, now) >= basket[1];
        if (!free) {
            return ReservationReason.SHORT.code();
        }
        Listed mine = new Listed(basket, until);
        return listed.putIfAbsent(id, mine) == null ? "done" : ReservationReason.EXISTS.code();
    }

    /** Whose clock finds a promise ended has ended it for all. */
    private long free(int item, int now) {
        long held = 0;
        for (Listed one : listed.values()) {
            one.counts &= one.until > now;
            held += one.counts ? one.basket[item] : 0;
        }
        return there[item] - held;
    }

    private static String live(@Nullable Listed one, int now) {
        if (one == null) {
            return ReservationReason.UNKNOWN.code();
        }
        return one.counts && one.until > now ? "done" : ReservationReason.EXPIRED.code();
    }
}
