// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.internal.Cart;
import dev.mizan.core.promotion.internal.RuleIndex;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.core.promotion.internal.Setting;
import dev.mizan.core.promotion.internal.Stand;
import dev.mizan.core.promotion.internal.choice.Alternatives;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

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
        List<Promotion> alternatives = gave ? run.alternatives() : List.of();
        gave = alternatives.isEmpty()
                ? within(rules, bought, gave)
                : new Choosing(rules, bought, alternatives).settle();
        if (gave) {
            new Spreading(columns, promoted, run).spread();
        }
    }

    /** Goes through all again for as long as some give more than their limits leave. */
    private boolean within(RuleIndex rules, Basket bought, boolean first) {
        boolean gave = first;
        while (gave && run.overspent()) {
            columns.extend(bought);
            gave = round(rules);
        }
        return gave;
    }

    /** Promotions that may not stand together, each choice of them tried on the whole basket. */
    private final class Choosing implements Alternatives.Rivalry {
        private final RuleIndex rules;
        private final Basket bought;
        private final List<Promotion> rivals;
        private final long ceiling;

        /** After a round in which all might apply. */
        Choosing(RuleIndex rules, Basket bought, List<Promotion> rivals) {
            this.rules = rules;
            this.bought = bought;
            this.rivals = rivals;
            this.ceiling = run.ceiling().most((gift, sets) -> LinePricing.dearestGift(gift, sets, columns, books));
        }

        /** Leaves the basket as the best choice has it. */
        boolean settle() {
            Alternatives choice =
                    new Alternatives(this, rules.book().policy().budget().states());
            boolean[] out = choice.keptOut();
            boolean gave = price(it -> !rivals.contains(it) || !out[rivals.indexOf(it)]);
            run.permit(null);
            List<Promotion> lost =
                    rivals.stream().filter(it -> out[rivals.indexOf(it)]).toList();
            run.stacked().keepOut(rivals, lost, run.applied());
            run.stacked().leave(Math.max(0, choice.gap() - run.gap()));
            return gave;
        }

        private boolean price(Predicate<Promotion> these) {
            columns.extend(bought);
            run.limits(Promoting.this);
            run.permit(these);
            return within(rules, bought, round(rules));
        }

        @Override
        public Alternatives.Trial with(boolean[] promotions, boolean nothingBeside) {
            price(it -> rivals.contains(it) ? promotions[rivals.indexOf(it)] : !nothingBeside);
            boolean[] gave = new boolean[rivals.size()];
            for (int i = 0; i < gave.length; i++) {
                gave[i] = run.applied().gave(rivals.get(i));
            }
            long favour = run.applied().favour(rules.book().policy().objective());
            return new Alternatives.Trial(run.saved(), favour, bound(), gave);
        }

        /** Another plan of a phase that is not proven leaves other amounts to those after it. */
        private long bound() {
            if (run.gap() == 0) {
                return run.saved();
            }
            for (Phase phase : Phase.values()) {
                boolean open = run.rivals().gap(phase) > 0
                        || phase == Phase.ITEM && run.contested().gap() > 0;
                if (open) {
                    return run.ceiling().isLast(phase) ? Math.min(ceiling, run.saved() + run.gap()) : ceiling;
                }
            }
            return ceiling;
        }

        @Override
        public long ceiling() {
            return ceiling;
        }

        @Override
        public int size() {
            return rivals.size();
        }

        @Override
        public boolean apart(int one, int other) {
            return run.stacked().apart(rivals.get(one), rivals.get(other));
        }

        @Override
        public int priority(int promotion) {
            return rivals.get(promotion).stacking().priority();
        }
    }

    /** Goes once through all that may apply; false where nothing may. */
    private boolean round(RuleIndex rules) {
        promoted.kinds = 0;
        promoted.discounts.begin();
        run.look(rules);
        Arrays.fill(promoted.kindOf, 0, columns.size, Promoted.APART);
        for (int i = 0; i < columns.size; i++) {
            if (promoted.named[i]) {
                run.meet(stand(i));
                promoted.kindOf[i] = Promoted.MET;
            }
        }
        System.arraycopy(columns.gross, 0, promoted.listed, 0, columns.size);
        Arrays.fill(promoted.discount, 0, columns.size, 0);
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
