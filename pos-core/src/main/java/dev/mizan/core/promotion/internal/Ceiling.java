// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.Reward;

/**
 * What no choice among the promotions of a round takes more off a basket than: the goods down to their floors, the delivery and
 * all gifts. Valid until the next round; a round with fewer of them may look at fewer goods, so only one with all says it for all.
 */
public final class Ceiling {
    /** An amount that was rounded on the shelf or to hold its tax may end so much below its floor. */
    private static final int ROUNDED = 3;

    private final Cart cart;
    private final Candidates candidates;
    private final RuleIndex index;
    private final Caps caps;
    private final Setting setting;

    /** What gifts are worth. */
    public interface Gifts {
        /** What so many sets of a gift come to, or fewer, at the highest price that may hold for them. */
        long most(Gift gift, long sets);
    }

    Ceiling(Cart cart, Candidates candidates, RuleIndex index, Caps caps, Setting setting) {
        this.cart = cart;
        this.candidates = candidates;
        this.index = index;
        this.caps = caps;
        this.setting = setting;
    }

    /** In minor units as prices are quoted. */
    public long most(Gifts gifts) {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            sum += cart.is(kind, Cart.CLOSED) ? 0 : ofKind(kind);
        }
        boolean delivers = false;
        for (int i = 0; i < candidates.size(); i++) {
            Reward reward = index.benefit(candidates.get(i)).reward();
            delivers |= reward instanceof FreeShipping;
            sum += reward instanceof Gift gift ? gifts.most(gift, sets(i, gift)) : 0;
        }
        return delivers ? sum + setting.visit().shipping() : sum;
    }

    /** Whether nothing comes after a phase. */
    public boolean isLast(Phase phase) {
        return index.phase(candidates.get(candidates.size() - 1)) == phase.ordinal();
    }

    private long ofKind(int kind) {
        long whole = cart.atPrice(kind, cart.price[kind]);
        long floor = cart.floor(kind, setting.counter().currency().code());
        return floor == 0 ? whole : Math.max(0, Math.min(whole, whole - cart.atPrice(kind, floor) + ROUNDED));
    }

    /** How many sets of a gift may be due, whichever goods are reduced on the shelf. */
    private long sets(int candidate, Gift gift) {
        long units = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            boolean counts = gift.per().what().covers(cart.stand[kind], cart.price[kind], false)
                    || gift.per().what().covers(cart.stand[kind], cart.price[kind], true);
            units += counts && !cart.is(kind, Cart.UNCOUNTED) ? cart.units(kind) : 0;
        }
        long sets = units / gift.per().quantity();
        return Math.min(sets, caps.atMost(index.promotion(candidates.get(candidate))));
    }
}
