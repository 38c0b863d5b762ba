// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.RoundOn;
import dev.mizan.core.promotion.reward.Goods;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds that a reduction is aimed at, and what it has taken off each. */
final class Aim implements Goods {
    private final Tally tally;
    private final Cart cart;
    private final Proration parts = new Proration();
    private int[] kinds = new int[8];
    private long[] taken = new long[8];
    private int size;
    private boolean together;
    private boolean shelf;
    private PromotionPolicy policy = PromotionPolicy.USUAL;
    private boolean @Nullable [] within;

    Aim(Tally tally, Cart cart) {
        this.tally = tally;
        this.cart = cart;
    }

    /** From now on aims only at some kinds; null for all. */
    void within(boolean @Nullable [] some) {
        within = some;
    }

    /** Aims at what a selector covers, of kinds with so many units. */
    void at(Selector target, long leastUnits, boolean asOne, boolean onShelf, PromotionPolicy choices) {
        size = 0;
        together = asOne;
        shelf = onShelf;
        policy = choices;
        if (kinds.length < cart.size) {
            kinds = new int[2 * cart.size];
            taken = new long[2 * cart.size];
        }
        for (int i = 0; i < cart.size; i++) {
            int kind = cart.order[i];
            if ((within == null || within[kind])
                    && !cart.is(kind, Cart.CLOSED)
                    && cart.units(kind) >= leastUnits
                    && cart.covers(target, kind)) {
                kinds[size++] = kind;
            }
        }
        Arrays.fill(taken, 0, size, 0);
    }

    int kind(int at) {
        return kinds[at];
    }

    long taken(int at) {
        return taken[at];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long amount(int at, Basis basis) {
        int kind = kinds[at];
        if (shelf) {
            return basis == Basis.CURRENT ? cart.shelf[kind] : cart.price[kind];
        }
        return basis == Basis.CURRENT ? cart.amount[kind] : cart.original[kind];
    }

    @Override
    public long units(int at) {
        return shelf ? 1 : cart.units(kinds[at]);
    }

    @Override
    public Unit unit(int at) {
        return cart.sold[kinds[at]];
    }

    @Override
    public long atPrice(int at, long price) {
        return shelf ? price : cart.atPrice(kinds[at], price);
    }

    @Override
    public long atBasePrice(int at, long price) {
        int kind = kinds[at];
        long whole = cart.atBasePrice(kind, price);
        return shelf ? policy.rounding().multiplyDivide(whole, cart.scale[kind], cart.steps[kind]) : whole;
    }

    @Override
    public long picked(int at, long most, Pick pick) {
        long before = 0;
        for (int i = 0; i < size; i++) {
            if (i != at && first(i, at, pick)) {
                before += units(i);
            }
        }
        return Math.max(0, Math.min(most - before, units(at)));
    }

    private boolean first(int one, int other, Pick pick) {
        int by = Long.compare(cart.price[kinds[one]], cart.price[kinds[other]]);
        return by == 0 ? one < other : by < 0 == (pick == Pick.CHEAPEST);
    }

    @Override
    public boolean together() {
        return together;
    }

    @Override
    public long basketSpend(Basis basis) {
        return tally.spend(Selector.ALL, basis);
    }

    @Override
    public long basketUnits() {
        return tally.quantity(Selector.ALL);
    }

    @Override
    public long percent(long amount, Percent percent) {
        if (policy.roundOn() == RoundOn.DISCOUNT && !shelf) {
            return policy.rounding().multiplyDivide(amount, percent.millionths(), Percent.ONE_WHOLE);
        }
        long left = Percent.ONE_WHOLE - percent.millionths();
        return amount - policy.rounding().multiplyDivide(amount, left, Percent.ONE_WHOLE);
    }

    @Override
    public Rounding rounding() {
        return policy.rounding();
    }

    @Override
    public void take(int at, long amount) {
        int kind = kinds[at];
        if (shelf) {
            long floor = cart.floor(kind, tally.currency());
            long off = Math.min(amount, Math.max(0, cart.shelf[kind] - floor));
            cart.shelf[kind] -= off;
            taken[at] += off;
            return;
        }
        long off = Math.min(amount, cart.room(kind));
        cart.amount[kind] -= off;
        taken[at] += off;
    }

    @Override
    public void share(long amount) {
        long room = 0;
        for (int i = 0; i < size; i++) {
            room += cart.room(kinds[i]);
        }
        long whole = Math.min(amount, room);
        if (whole <= 0) {
            return;
        }
        parts.begin(size);
        for (int i = 0; i < size; i++) {
            parts.weight[i] = cart.amount[kinds[i]];
            parts.room[i] = cart.room(kinds[i]);
        }
        parts.split(whole, policy.remainder());
        for (int i = 0; i < size; i++) {
            take(i, parts.part[i]);
        }
    }
}
