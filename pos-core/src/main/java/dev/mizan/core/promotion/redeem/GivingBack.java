// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides what a return gives back of what its sale used. A pure function of what the sale wrote.
 *
 * @param spent by the sale
 * @param before given back by earlier returns
 * @param draw what is used here; an allowance that was spent elsewhere goes back to the limits
 */
public record GivingBack(List<Move> spent, List<Move> before, Draw draw) {
    public GivingBack {
        spent = List.copyOf(spent);
        before = List.copyOf(before);
    }

    /** A sale that was given up before it was paid used nothing. */
    public List<Move> all() {
        List<Move> back = new ArrayList<>();
        for (int i = 0; i < spent.size(); i++) {
            add(back, spent.get(i), rest(spent.get(i)).negated());
        }
        return back;
    }

    /**
     * Goods came back.
     *
     * @param last whether nothing of the sale is left
     * @param discounts what promotions had taken off the goods that came back
     */
    public List<Move> returned(boolean last, Map<PromotionId, Long> discounts) {
        List<Move> back = new ArrayList<>();
        for (Move move : spent) {
            Usage rest = rest(move);
            if (move.giveBack() != GiveBack.NEVER && last) {
                add(back, move, rest.negated());
            } else if (move.giveBack() == GiveBack.AMOUNTS_AS_RETURNED) {
                long amount = Math.min(rest.amount(), discounts.getOrDefault(move.promotion(), 0L));
                add(back, move, new Usage(0, 0, -Math.max(0, amount)));
            }
        }
        return back;
    }

    private Usage rest(Move move) {
        Usage rest = move.usage();
        for (Move earlier : before) {
            if (earlier.promotion().equals(move.promotion()) && earlier.stream().equals(target(move).stream())) {
                rest = rest.plus(earlier.usage());
            }
        }
        return rest;
    }

    private void add(List<Move> back, Move move, Usage usage) {
        if (!usage.isNone()) {
            back.add(target(move).usage(usage));
        }
    }

    private Move target(Move move) {
        return LimitKey.isAllowance(move.stream()) && draw.register().isEmpty()
                ? move.on(LimitKey.of(move.promotion()))
                : move;
    }
}
