// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.spi.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A basket priced with more in it, again and again; keeps the best that was found for a promotion. */
final class Trials {
    /** The least more to pay, then the fewest units, then the most saved; of equals the first that was looked at. */
    private static final Comparator<Hint> BEST =
            Comparator.comparingLong(Hint::pays).thenComparing(Hint::units).thenComparing(it -> -it.saves());

    private final Books books;
    private final PricedBasket now;
    private final PricingPad pad = new PricingPad();
    private @Nullable Promotion promotion;
    private @Nullable Hint best;
    private int left;
    private int looks;
    private int most;

    Trials(Books books, PricedBasket now) {
        this.books = books;
        this.now = now;
    }

    /** From now on for another promotion. */
    void begin(Promotion other, int trials, int inAll) {
        promotion = other;
        best = null;
        left = trials;
        most = inAll;
    }

    Optional<Hint> best() {
        return Optional.ofNullable(best);
    }

    /** Prices the basket with more in it; what can not be added or priced is no hint. */
    void look(List<More> add) {
        Promotion of = Objects.requireNonNull(promotion);
        if (left-- <= 0 || looks++ >= most) {
            return;
        }
        Outcome<Basket> filled = Outcome.done(now.basket());
        for (More more : add) {
            filled = filled.then(basket -> basket.add(more.item().sku(), more.quantity()));
        }
        if (!(filled instanceof Outcome.Done<Basket> basket)
                || !(Pricer.price(books, basket.value(), now.time(), now.visit(), pad)
                        instanceof Outcome.Done<PricedBasket> done)) {
            return;
        }
        PricedBasket then = done.value();
        long saves = saved(then.discounts()) - saved(now.discounts());
        if (saves > 0 && times(then.discounts(), of) > times(now.discounts(), of)) {
            Hint hint = new Hint(of, add, saves, then.due() - now.due());
            best = best == null || BEST.compare(hint, best) < 0 ? hint : best;
        }
    }

    private static long saved(Discounts discounts) {
        return discounts.total() + discounts.shippingWaived();
    }

    private static long times(Discounts discounts, Promotion promotion) {
        for (int k = 0; k < discounts.size(); k++) {
            if (discounts.promotion(k).id().equals(promotion.id())) {
                return discounts.times(k);
            }
        }
        return 0;
    }
}
