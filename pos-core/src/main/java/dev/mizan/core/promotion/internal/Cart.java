// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.LineOrder;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * What a basket holds, as columns: one kind for each item, unit, price and mode, however many lines it stands on, so that
 * splitting and merging lines changes nothing. A weighed line is a kind of its own, of one unit. The columns only grow.
 */
public final class Cart {
    /** Gets no promotion. */
    public static final int CLOSED = 1;

    static final int UNCOUNTED = 2;
    static final int REDUCED = 4;
    /** Was given by one. */
    public static final int GIFT = 8;

    static final int TAXED = 16;

    private static final int SPREAD = 0x9E3779B9;

    int size;
    Stand[] stand = new Stand[8];
    Unit[] sold = new Unit[8];
    int[] band = new int[8];
    long[] price = new long[8];
    long[] shelf = new long[8];
    long[] soldSteps = new long[8];
    long[] steps = new long[8];
    long[] scale = new long[8];
    long[] original = new long[8];
    long[] amount = new long[8];
    private long[] base = new long[8];
    long[] least = new long[8];
    int[] flags = new int[8];
    int[] order = new int[8];
    private int[] spare = new int[8];
    private long[] keys = new long[8];
    private Rounding rounding = Rounding.HALF_UP;
    private int[] slots = new int[32];
    private int shift = Integer.numberOfLeadingZeros(32) + 1;

    /** Empties it, for so many lines. */
    public void begin(Rounding amounts, int lines) {
        size = 0;
        spread(lines);
        Arrays.fill(slots, 0);
        rounding = amounts;
    }

    /**
     * Puts a line on its kind and says which that is.
     *
     * @param of the item
     * @param quantity as it is sold
     * @param priced steps that the price is for, in the unit that it was priced by
     * @param inOne steps of one of that unit; 1 where units are counted
     * @param flag 0, or {@link #CLOSED} where it gets no promotion, or {@link #GIFT}
     */
    public int add(
            Stand of, Quantity quantity, long priced, long inOne, long unitPrice, int priceBand, long comes, int flag) {
        boolean apart = inOne > 1 || flag == GIFT;
        int kind = apart ? size : find(of, quantity.unit(), unitPrice, priceBand, flag);
        if (kind == size) {
            fresh(of, quantity.unit(), unitPrice, priceBand, inOne, flag);
        }
        soldSteps[kind] += quantity.steps();
        steps[kind] += priced;
        original[kind] += comes;
        amount[kind] = original[kind];
        return kind;
    }

    private int find(Stand of, Unit unit, long unitPrice, int priceBand, int flag) {
        int slot = (of.rank * 31 + (int) unitPrice) * SPREAD >>> shift;
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int i = slots[slot] - 1;
            if (stand[i] == of
                    && price[i] == unitPrice
                    && band[i] == priceBand
                    && scale[i] == 1
                    && flags[i] == flag
                    && sold[i].equals(unit)) {
                return i;
            }
        }
        slots[slot] = size + 1;
        return size;
    }

    /** Room for so many kinds, twice over. */
    private void spread(int lines) {
        if (slots.length < 2 * lines) {
            slots = new int[Integer.highestOneBit(2 * lines) << 1];
            shift = Integer.numberOfLeadingZeros(slots.length) + 1;
        }
    }

    private void fresh(Stand of, Unit unit, long unitPrice, int priceBand, long inOne, int flag) {
        if (size == price.length) {
            grow(2 * size);
        }
        stand[size] = of;
        sold[size] = unit;
        price[size] = unitPrice;
        shelf[size] = unitPrice;
        band[size] = priceBand;
        scale[size] = inOne;
        flags[size] = flag;
        order[size] = size;
        soldSteps[size] = 0;
        steps[size] = 0;
        original[size] = 0;
        size++;
    }

    private void grow(int room) {
        stand = Arrays.copyOf(stand, room);
        sold = Arrays.copyOf(sold, room);
        price = Arrays.copyOf(price, room);
        shelf = Arrays.copyOf(shelf, room);
        band = Arrays.copyOf(band, room);
        soldSteps = Arrays.copyOf(soldSteps, room);
        steps = Arrays.copyOf(steps, room);
        scale = Arrays.copyOf(scale, room);
        original = Arrays.copyOf(original, room);
        amount = Arrays.copyOf(amount, room);
        base = new long[room];
        least = Arrays.copyOf(least, room);
        flags = Arrays.copyOf(flags, room);
        order = Arrays.copyOf(order, room);
        spare = Arrays.copyOf(spare, room);
        keys = Arrays.copyOf(keys, room);
    }

    /** Sets floors, marks what never gets promotions, and brings kinds into order. */
    void settle(Guard guard, String currency, LineOrder by) {
        for (int kind = 0; kind < size; kind++) {
            order[kind] = kind;
            long floor = floor(kind, currency);
            least[kind] = floor == 0 ? 0 : atPrice(kind, floor, Rounding.UP);
            if (never(kind, guard.never())) {
                flags[kind] |= CLOSED | UNCOUNTED;
            }
        }
        if (by == LineOrder.BY_CONTENT) {
            ByContent.sort(this, keys, spare);
        }
    }

    private boolean never(int kind, List<Selector> never) {
        for (int i = 0; i < never.size(); i++) {
            if (never.get(i).covers(stand[kind], price[kind], false)) {
                return true;
            }
        }
        return false;
    }

    /** The least price of one of the unit that a kind is priced by. */
    long floor(int kind, String currency) {
        Stand of = stand[kind];
        long floor = 0;
        for (Floor each : of.floors()) {
            if (each.least().currency().code().equals(currency) && each.goods().covers(of, price[kind], false)) {
                floor = Math.max(floor, each.least().minor());
            }
        }
        if (of.hasCost(currency)) {
            long whole = atBasePrice(kind, of.cost(), Rounding.UP);
            floor = Math.max(floor, Rounding.UP.multiplyDivide(whole, scale[kind], steps[kind]));
        }
        return floor;
    }

    long atPrice(int kind, long unitPrice) {
        return atPrice(kind, unitPrice, rounding);
    }

    private long atPrice(int kind, long unitPrice, Rounding how) {
        return how.multiplyDivide(unitPrice, steps[kind], scale[kind]);
    }

    long atBasePrice(int kind, long unitPrice) {
        return atBasePrice(kind, unitPrice, rounding);
    }

    private long atBasePrice(int kind, long unitPrice, Rounding how) {
        Quantity base = new Quantity(soldSteps[kind], sold[kind]).in(stand[kind].goods.unit());
        return how.multiplyDivide(unitPrice, base.steps(), base.unit().stepsInOne());
    }

    /** How many units there are. */
    long units(int kind) {
        return scale[kind] == 1 ? steps[kind] : 1;
    }

    /** From here on deals reckon with what kinds come to now. */
    void rebase() {
        System.arraycopy(amount, 0, base, 0, size);
    }

    /** What one unit came to before promotions. */
    long each(int kind) {
        return scale[kind] == 1 ? price[kind] : original[kind];
    }

    /** What so many of its units came to when deals began to reckon. */
    long worth(int kind, long some) {
        if (some == 0 || some == units(kind)) {
            return some == 0 ? 0 : base[kind];
        }
        return rounding.multiplyDivide(base[kind], some, units(kind));
    }

    /** A percentage off some units: rounded on each where all cost the same, else on what they come to. */
    long percent(int kind, long some, Percent percent, Rounding how) {
        long units = units(kind);
        return base[kind] % units == 0
                ? each(kind, some, how.multiplyDivide(base[kind] / units, percent.millionths(), Percent.ONE_WHOLE))
                : how.multiplyDivide(worth(kind, some), percent.millionths(), Percent.ONE_WHOLE);
    }

    /** What may still be taken off some units, each of which keeps its own floor. */
    long roomOf(int kind, long some) {
        return some == units(kind) ? room(kind) : Math.min(room(kind), each(kind, some, Long.MAX_VALUE));
    }

    /** An amount off each of some units, none below its floor. */
    long each(int kind, long some, long off) {
        return some * Math.min(off, Math.max(0, base[kind] - least[kind]) / units(kind));
    }

    boolean is(int kind, int flag) {
        return (flags[kind] & flag) != 0;
    }

    /** What may still be taken off. */
    long room(int kind) {
        return Math.max(0, amount[kind] - least[kind]);
    }

    /** Whether a selector covers a kind. */
    boolean covers(Selector selector, int kind) {
        return selector.covers(stand[kind], price[kind], is(kind, REDUCED));
    }

    /** What no promotion takes it below. */
    public long least(int kind) {
        return Math.min(least[kind], original[kind]);
    }

    /** How much of the unit that it was priced by. */
    public long steps(int kind) {
        return steps[kind];
    }

    /** What a kind comes to after promotions. */
    public long amount(int kind) {
        return amount[kind];
    }

    /** What it came to before. */
    public long original(int kind) {
        return original[kind];
    }

    /** Whether its amount has become one with tax. */
    public boolean taxed(int kind) {
        return is(kind, TAXED);
    }
}
