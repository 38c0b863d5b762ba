// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.spi.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A place to price on again and again without allocating: a till has one. What lies on it is written over by the next
 * pricing. Not safe for use by several threads.
 *
 * <p>A basket that came from the last one by a line added, changed or taken out is priced from what is known: lines are
 * known again by being the same objects, and deals are settled anew only where something that they name has changed. The
 * answer is the same as anew, to the last share.
 */
public final class PricingPad {
    private @Nullable Columns columns;
    private @Nullable Outcome<PricedBasket> answer;

    /** A blank pad, which grows with the first basket. */
    public PricingPad() {}

    Columns begin(Books books, Basket basket, PricingTime at) {
        if (columns == null) {
            columns = new Columns(books, basket, at);
            columns.remembered = new Remembered();
        } else {
            columns.begin(books, basket, at);
        }
        return columns;
    }

    /** What lies on the pad. */
    @Nullable
    Columns columns() {
        return columns;
    }

    /** The answer to give, which is always the same object. */
    Outcome<PricedBasket> answer(Columns filled) {
        if (answer == null) {
            answer = Outcome.done(new PricedBasket(filled));
        }
        return answer;
    }
}
