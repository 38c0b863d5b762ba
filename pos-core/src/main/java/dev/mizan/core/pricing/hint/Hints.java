// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for hints by pricing the basket with more in it: first with units of one item, then with what each part of a group
 * lacks. For people who ask, not for the hot path: each look is a basket priced.
 *
 * <p>Looked at are the goods of the basket, and goods that a deal names by number or list; at most 8 of them for each part of a
 * group, 64 baskets a promotion and 1,024 in all. Of goods that only a merchandise group names, and of which the basket holds none,
 * nothing is said, nor of what is weighed. A pure function: on any thread, with the same answer for the same basket and books.
 */
public final class Hints {
    static final int MOST_TRIALS = 64;
    static final int MOST_IN_ALL = 1_024;

    private final Trials trials;
    private final Goods goods;

    private Hints(Books books, PricedBasket now) {
        trials = new Trials(books, now);
        goods = new Goods(books, now);
    }

    /**
     * One hint at most for each promotion, in the order of the verdicts.
     *
     * @param now the basket as it is, priced by the books
     * @param verdicts what became of each promotion, by {@link dev.mizan.core.pricing.Pricer#explain}
     */
    public static List<Hint> of(Books books, PricedBasket now, List<Verdict> verdicts) {
        Hints hints = new Hints(books, now.copy());
        List<Hint> all = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (mayGiveMore(verdict)) {
                hints.best(verdict.promotion()).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static boolean mayGiveMore(Verdict verdict) {
        return verdict instanceof Verdict.Applied
                || verdict instanceof Verdict.LostTo
                || verdict instanceof Verdict.NothingToReduce;
    }

    private Optional<Hint> best(Promotion promotion) {
        trials.begin(promotion, MOST_TRIALS, MOST_IN_ALL);
        for (Benefit benefit : promotion.benefits()) {
            if (benefit.reward() instanceof GroupReward reward) {
                Shortage shortage = new Shortage(goods, reward.slots(benefit.target()));
                ofOneItem(shortage);
                if (trials.best().isEmpty()) {
                    shortage.ways().forEach(trials::look);
                }
            }
        }
        return trials.best();
    }

    /** One unit of each item, then two, until some save; beyond a group's size no item alone does. */
    private void ofOneItem(Shortage shortage) {
        List<Sku> items = shortage.items();
        int size = shortage.slots().stream().mapToInt(Slot::quantity).sum();
        for (int units = 1; units <= size && trials.best().isEmpty(); units++) {
            for (Sku item : items) {
                goods.more(item, units).ifPresent(more -> trials.look(List.of(more)));
            }
        }
    }
}
