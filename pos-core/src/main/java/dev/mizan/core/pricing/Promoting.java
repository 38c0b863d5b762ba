// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.internal.Cart;
import dev.mizan.core.promotion.internal.RuleIndex;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.core.promotion.internal.Setting;
import dev.mizan.core.promotion.internal.Stand;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDateTime;
import java.util.Objects;

/** Carries the lines of a basket to the promotions, and what these took off back to the lines. */
final class Promoting implements Setting {
    private final Columns columns;
    private final Promoted promoted;
    private final Books books;
    private final Run run;

    private Promoting(Columns columns, Promoted promoted, Books books) {
        this.columns = columns;
        this.promoted = promoted;
        this.books = books;
        this.run = promoted.run();
    }

    /** Comes in with price times quantity in the column of the gross, and leaves there what is left of it. */
    static void apply(Columns columns, Promoted promoted, Books books) {
        new Promoting(columns, promoted, books).apply(Objects.requireNonNull(books.rules()));
    }

    private void apply(RuleIndex rules) {
        Basket bought = columns.basket;
        run.limits(this);
        boolean gave = round(rules);
        while (gave && run.overspent()) {
            columns.extend(bought);
            gave = round(rules);
        }
        if (gave) {
            new Spreading(columns, promoted, run).spread();
        }
    }

    /** Goes once through all that may apply; false where nothing may. */
    private boolean round(RuleIndex rules) {
        promoted.kinds = 0;
        promoted.discounts.begin();
        run.look(rules);
        for (int i = 0; i < columns.size; i++) {
            promoted.kindOf[i] = run.meet(stand(i)) ? Promoted.MET : Promoted.APART;
            promoted.listed[i] = columns.gross[i];
            promoted.discount[i] = 0;
        }
        fillCart(run.looksFurther(this));
        if (run.begin(this)) {
            gifts();
            run.finish();
            return true;
        }
        return false;
    }

    private void fillCart(boolean all) {
        run.cart().begin(books.policy().amounts(), columns.size);
        for (int i = 0; i < columns.size; i++) {
            if (all || promoted.kindOf[i] == Promoted.MET) {
                BasketLine line = columns.basket.line(i);
                boolean closed = line.manualPrice().isPresent()
                        && !books.promotions().policy().reduceManualPrices()
                        && !line.manualPrice().get().reason().equals(ManualPrice.AS_SOLD);
                put(i, line, closed ? Cart.CLOSED : 0);
            }
        }
    }

    private Stand stand(int at) {
        return Objects.requireNonNull(promoted.item[at]).stand();
    }

    private int put(int at, BasketLine line, int flag) {
        int kind = run.cart()
                .add(
                        stand(at),
                        line.quantity(),
                        promoted.steps[at],
                        promoted.inOne[at],
                        columns.unitPrice[at],
                        columns.band[at],
                        columns.gross[at],
                        flag);
        promoted.kindOf[at] = kind;
        promoted.stands(kind, at);
        promoted.listed[at] = columns.gross[at];
        promoted.discount[at] = 0;
        return kind;
    }

    private void gifts() {
        for (int i = 0; i < run.candidates(); i++) {
            Gift gift = run.gift(i);
            if (gift != null) {
                give(i, gift, run.sets(i, gift));
            }
        }
    }

    /** A gift that can not be sold, or for which the basket has no room, is left out. */
    private void give(int candidate, Gift gift, long sets) {
        Quantity quantity = gift.quantity().times(sets);
        Outcome<Basket> more = columns.basket.add(gift.item(), quantity);
        if (more instanceof Outcome.Done<Basket> withGift) {
            Basket before = columns.basket;
            int at = columns.size;
            columns.extend(withGift.value());
            if (LinePricing.fillGift(at, columns, books)) {
                run.given(candidate, gift, put(at, columns.basket.line(at), Cart.GIFT), sets);
            } else {
                columns.extend(before);
            }
        }
    }

    @Override
    public Counter counter() {
        return columns.basket.counter();
    }

    @Override
    public Shopper shopper() {
        return columns.basket.shopper();
    }

    @Override
    public Visit visit() {
        return columns.visit;
    }

    @Override
    public LocalDateTime moment() {
        return columns.time.storeTime();
    }

    @Override
    public long taxOnTop(int band, long amount) {
        if (Columns.mode(band) == PriceMode.TAX_INCLUSIVE) {
            return 0;
        }
        Ratio part = books.taxOf(band);
        Rounding rounding = books.rounding(columns.visit.position(), columns.time.taxPoint())
                .rounding();
        return rounding.multiplyDivide(amount, part.numerator(), part.denominator());
    }
}
