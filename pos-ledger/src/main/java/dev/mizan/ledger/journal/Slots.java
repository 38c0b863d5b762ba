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
    private int accountsOf;
    private View view = new View(new int[1], new int[0], new int[0], new Dimensions[0]);
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

    /** One more than the highest account that has a slot. */
    int accounts() {
        return accountsOf;
    }

    /** All slots as they are, for readers; the same one until there are more. */
    View view() {
        if (view.size() != size) {
            int[] offsets = new int[accountsOf + 1];
            for (int slot = 0; slot < size; slot++) {
                offsets[accounts[slot] + 1]++;
            }
            for (int account = 0; account < accountsOf; account++) {
                offsets[account + 1] += offsets[account];
            }
            int[] next = offsets.clone();
            int[] inOrder = new int[size];
            Dimensions[] placed = new Dimensions[size];
            for (int slot = 0; slot < size; slot++) {
                inOrder[next[accounts[slot]]++] = slot;
                placed[slot] = place(slot);
            }
            view = new View(offsets, inOrder, Arrays.copyOf(accounts, size), placed);
        }
        return view;
    }

    /** The slots of each account one after the other, and the account and place of each slot. Immutable. */
    static final class View {
        private final int[] offsets;
        private final int[] inOrder;
        private final int[] accounts;
        private final Dimensions[] places;

        private View(int[] offsets, int[] inOrder, int[] accounts, Dimensions[] places) {
            this.offsets = offsets;
            this.inOrder = inOrder;
            this.accounts = accounts;
            this.places = places;
        }

        int size() {
            return accounts.length;
        }

        int account(int slot) {
            return accounts[slot];
        }

        Dimensions place(int slot) {
            return places[slot];
        }

        /** Where the slots of an account begin in the order of accounts; it is also where those before it end. */
        int offset(int account) {
            return offsets[Math.min(Math.max(account, 0), offsets.length - 1)];
        }

        int inOrder(int at) {
            return inOrder[at];
        }
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
        accountsOf = Math.max(accountsOf, account + 1);
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
