// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What competes for what: classes of equal units, deals, and the value of a unit of a class in a slot of a deal. Laid
 * out in columns and filled again for each basket after {@link #clear()}, without allocation once it has grown. The
 * order in which classes are added, and whether equal units come as one class or as several, changes no amount; the
 * order of the deals is their rank. One thread at a time.
 */
public final class Problem {
    long[] price = new long[16];
    int[] count = new int[16];
    final List<Deal> deals = new ArrayList<>();
    int[] cellDeal = new int[64];
    int[] cellSlot = new int[64];
    int[] cellClass = new int[64];
    long[] cellValue = new long[64];
    private int classes;
    private int cells;
    private int units;

    /** A problem without classes and deals. */
    public Problem() {}

    /** Forgets classes, deals and values; keeps the memory. */
    public void clear() {
        classes = 0;
        cells = 0;
        units = 0;
        deals.clear();
    }

    /**
     * Adds a class of equal units.
     *
     * @param unitPrice minor units, 0 to 2^40: what decides which of two units is the cheaper
     * @param quantity  units, 1 to 10,000 in all
     * @return the class's number, from 0
     */
    public int addClass(long unitPrice, int quantity) {
        Limits.check(unitPrice >= 0 && unitPrice <= Limits.AMOUNT, "price of a unit", unitPrice);
        Limits.check(quantity >= 1 && quantity <= Limits.UNITS - units, "units of a basket", quantity);
        if (classes == price.length) {
            price = Arrays.copyOf(price, 2 * classes);
            count = Arrays.copyOf(count, 2 * classes);
        }
        price[classes] = unitPrice;
        count[classes] = quantity;
        units += quantity;
        return classes++;
    }

    /** Adds a deal, the next in rank; returns its number, from 0. At most 1,000. */
    public int addDeal(Deal deal) {
        Limits.check(deals.size() < Limits.DEALS, "deals of a basket", deals.size());
        deals.add(deal);
        return deals.size() - 1;
    }

    /**
     * Lets units of a class stand in a slot of a deal. Each slot takes a class once. In a {@link Deal.Cheapest} a unit
     * must be worth no less than a cheaper one and the same as one of its price: else "the cheapest" has no meaning.
     *
     * @param value minor units that the unit adds to the sum of its application there, at most 2^40 either way
     */
    public void allow(int deal, int slot, int unitClass, long value) {
        Limits.check(deal >= 0 && deal < deals.size(), "deal", deal);
        Limits.check(slot >= 0 && slot < deals.get(deal).slots(), "slot of a deal", slot);
        Limits.check(unitClass >= 0 && unitClass < classes, "class", unitClass);
        Limits.check(Math.abs(value) <= Limits.AMOUNT, "value of a unit", value);
        if (cells == cellDeal.length) {
            growCells();
        }
        cellDeal[cells] = deal;
        cellSlot[cells] = slot;
        cellClass[cells] = unitClass;
        cellValue[cells] = value;
        cells++;
    }

    private void growCells() {
        cellDeal = Arrays.copyOf(cellDeal, 2 * cells);
        cellSlot = Arrays.copyOf(cellSlot, 2 * cells);
        cellClass = Arrays.copyOf(cellClass, 2 * cells);
        cellValue = Arrays.copyOf(cellValue, 2 * cells);
    }

    /** Number of classes. */
    public int classes() {
        return classes;
    }

    /** Minor units of one unit of the class. */
    public long price(int unitClass) {
        return price[unitClass];
    }

    /** Units of the class. */
    public int count(int unitClass) {
        return count[unitClass];
    }

    /** Units of all classes. */
    public int units() {
        return units;
    }

    /** Number of deals. */
    public int deals() {
        return deals.size();
    }

    /** The terms of a deal. */
    public Deal deal(int deal) {
        return deals.get(deal);
    }

    /** How many times {@link #allow} was called. */
    public int cells() {
        return cells;
    }

    /** The deal of a cell. */
    public int cellDeal(int cell) {
        return cellDeal[cell];
    }

    /** The slot of a cell. */
    public int cellSlot(int cell) {
        return cellSlot[cell];
    }

    /** The class of a cell. */
    public int cellClass(int cell) {
        return cellClass[cell];
    }

    /** Minor units that a unit is worth in a cell. */
    public long cellValue(int cell) {
        return cellValue[cell];
    }
}
