// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best deal by trying every way to form groups: written from what promotions promise, with nothing of the solver. For
 * baskets of at most nine pieces and weighed lines, deals without conditions that apply at most once or without limit, and no floors.
 */
final class EveryWay {
    private final List<Long> prices = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Promotion> deals;
    private final Map<Integer, Long> known = new HashMap<>();

    EveryWay(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        for (int i = 0; i < priced.bought(); i++) {
            BasketLine line = priced.basket().line(i);
            Item item = shop.books().catalogue().find(line.item()).orElseThrow();
            List<String> tags = shop.books().promotions().tags().entrySet().stream()
                    .filter(list -> list.getValue().contains(item.sku()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean weighed = line.quantity().unit().digits() > 0;
            for (long unit = 0; unit < (weighed ? 1 : line.quantity().steps()); unit++) {
                prices.add(weighed ? priced.listed(i) : priced.unitPrice(i));
                labels.add(Label.of(item.sku(), item.path(), tags));
            }
        }
        deals = shop.books().promotions().promotions();
    }

    long best() {
        return best((1 << prices.size()) - 1, 0);
    }

    /** With the units of a mask; {@code used} are the deals that may not apply again. */
    private long best(int mask, int used) {
        if (mask == 0) {
            return 0;
        }
        Long before = known.get(mask << 8 | used);
        if (before != null) {
            return before;
        }
        int first = Integer.lowestOneBit(mask);
        long best = best(mask & ~first, used);
        for (int d = 0; d < deals.size(); d++) {
            int after = deals.get(d).atMost() == 1 ? used | 1 << d : used;
            boolean open = (used & 1 << d) == 0;
            int rest = mask & ~first;
            for (int others = rest; open; others = others - 1 & rest) {
                long value = value(deals.get(d), others | first);
                if (value > 0) {
                    best = Math.max(best, value + best(rest & ~others, after));
                }
                open = others != 0;
            }
        }
        known.put(mask << 8 | used, best);
        return best;
    }

    /** What units save as one group of a deal; 0 where they are none. */
    private long value(Promotion deal, int group) {
        Selector target = deal.benefits().get(0).target();
        Reward reward = deal.benefits().get(0).reward();
        if (reward instanceof GroupPercent it) {
            return whole(target, it.size(), group) ? sum(group, it.percent()) : 0;
        } else if (reward instanceof GroupAmount it) {
            return whole(target, it.size(), group) ? amount(it, group) : 0;
        } else if (reward instanceof GroupPrice it) {
            return whole(target, it.size(), group)
                    ? sum(group, Percent.HUNDRED) - it.price().minor()
                    : 0;
        } else if (reward instanceof CheapestFree it) {
            return whole(target, it.size(), group) ? sum(cheapest(group, it.free()), it.percent()) : 0;
        } else if (reward instanceof BuyGet it) {
            return buyGet(it, group);
        }
        Bundle bundle = (Bundle) reward;
        long off = bundle.off()
                ? bundle.amount().minor()
                : sum(group, Percent.HUNDRED) - bundle.amount().minor();
        return fits(bundle.parts(), 0, group) ? Math.min(off, sum(group, Percent.HUNDRED)) : 0;
    }

    private long amount(GroupAmount deal, int group) {
        long off = deal.amount().minor();
        long sum = 0;
        for (int i = 0; i < prices.size(); i++) {
            sum += (group & 1 << i) != 0 ? Math.min(prices.get(i), off) : 0;
        }
        return deal.ofEach() ? sum : Math.min(off, sum(group, Percent.HUNDRED));
    }

    private long buyGet(BuyGet deal, int group) {
        long best = 0;
        for (int got = group; got != 0; got = got - 1 & group) {
            int bought = group & ~got;
            boolean fits = whole(deal.get().what(), deal.get().quantity(), got)
                    && whole(deal.buy().what(), deal.buy().quantity(), bought);
            if (fits && (!deal.notAbove() || dearest(got) <= -dearestOf(bought, -1))) {
                best = Math.max(best, sum(got, deal.percent()));
            }
        }
        return best;
    }

    private boolean fits(List<Slot> parts, int part, int group) {
        if (part == parts.size()) {
            return group == 0;
        }
        for (int some = group; some != 0; some = some - 1 & group) {
            if (whole(parts.get(part).what(), parts.get(part).quantity(), some)
                    && fits(parts, part + 1, group & ~some)) {
                return true;
            }
        }
        return false;
    }

    private boolean whole(Selector goods, int size, int group) {
        if (Integer.bitCount(group) != size) {
            return false;
        }
        for (int i = 0; i < prices.size(); i++) {
            if ((group & 1 << i) != 0 && !goods.covers(labels.get(i), prices.get(i), false)) {
                return false;
            }
        }
        return true;
    }

    private long sum(int group, Percent percent) {
        long sum = 0;
        for (int i = 0; i < prices.size(); i++) {
            sum += (group & 1 << i) == 0
                    ? 0
                    : Rounding.HALF_UP.multiplyDivide(prices.get(i), percent.millionths(), Percent.ONE_WHOLE);
        }
        return sum;
    }

    private int cheapest(int group, int wanted) {
        int chosen = 0;
        for (int n = 0; n < wanted; n++) {
            int least = -1;
            for (int i = 0; i < prices.size(); i++) {
                boolean free = (group & ~chosen & 1 << i) != 0;
                least = free && (least < 0 || prices.get(i) < prices.get(least)) ? i : least;
            }
            chosen |= 1 << least;
        }
        return chosen;
    }

    private long dearest(int group) {
        return dearestOf(group, 1);
    }

    private long dearestOf(int group, int sign) {
        long most = Long.MIN_VALUE;
        for (int i = 0; i < prices.size(); i++) {
            most = (group & 1 << i) != 0 ? Math.max(most, sign * prices.get(i)) : most;
        }
        return most;
    }
}
