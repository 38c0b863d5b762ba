// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each account at each place that it moved at a number of its own, from 0: the column in which its balance stands.
 * Open addressing, at most half full; nothing is allocated for a slot that exists.
 */
final class Slots {
    private static final int FREE = -1;

    private final Map<Dimensions, Integer> placeNumbers = new HashMap<>();
    private final List<Dimensions> places = new ArrayList<>();
    private int[] accounts = new int[16];
    private int[] placeOf = new int[16];
    private int[] table = free(32);
    private int size;
    private Dimensions lastPlace = Dimensions.NONE;
    private int lastNumber = number(Dimensions.NONE);

    int size() {
        return size;
    }

    int account(int slot) {
        return accounts[slot];
    }

    Dimensions place(int slot) {
        return places.get(placeOf[slot]);
    }

    /** How many slots each account has, by its index. */
    int[] countByAccount() {
        int most = -1;
        for (int slot = 0; slot < size; slot++) {
            most = Math.max(most, accounts[slot]);
        }
        int[] count = new int[most + 1];
        for (int slot = 0; slot < size; slot++) {
            count[accounts[slot]]++;
        }
        return count;
    }

    /** The slot of an account at a place, made where it is new. */
    int of(int account, Dimensions at) {
        if (at != lastPlace) {
            lastNumber = number(at);
            lastPlace = at;
        }
        int cell = home(account, lastNumber);
        while (table[cell] != FREE) {
            int slot = table[cell];
            if (accounts[slot] == account && placeOf[slot] == lastNumber) {
                return slot;
            }
            cell = cell + 1 & table.length - 1;
        }
        return add(account, lastNumber);
    }

    private int add(int account, int place) {
        if (size == accounts.length) {
            accounts = Arrays.copyOf(accounts, size * 2);
            placeOf = Arrays.copyOf(placeOf, size * 2);
            table = free(Math.multiplyExact(size, 4));
            for (int slot = 0; slot < size; slot++) {
                settle(slot);
            }
        }
        accounts[size] = account;
        placeOf[size] = place;
        settle(size);
        return size++;
    }

    private void settle(int slot) {
        int cell = home(accounts[slot], placeOf[slot]);
        while (table[cell] != FREE) {
            cell = cell + 1 & table.length - 1;
        }
        table[cell] = slot;
    }

    private int home(int account, int place) {
        long mixed = ((long) account << 32 | place) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & table.length - 1;
    }

    private int number(Dimensions at) {
        Integer known = placeNumbers.putIfAbsent(at, places.size());
        if (known != null) {
            return known;
        }
        places.add(at);
        return places.size() - 1;
    }

    private static int[] free(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
