// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The best choice of a phase whose promotions compete, by trying every one of them on what the phases before left: written from
 * what promotions promise, with nothing of the engine. For pieces, promotions of one benefit, no floors, and the rewards that
 * {@link #off} knows.
 */
final class EveryChoice {
    /** What is saved counts so much more than what else speaks for a choice. */
    static final long SCALE = 1_000_000;

    private static final int NONE = -1;

    private final List<Long> prices = new ArrayList<>();
    private final List<Long> units = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<Promotion> promotions;
    private final Phase phase;
    private final Objective objective;
    private final int[] chosen;

    /** For promotions of one phase. */
    EveryChoice(PromotedShop shop, Objective objective) {
        this(shop, phase(shop.books().promotions().promotions().get(0)), objective);
    }

    EveryChoice(PromotedShop shop, Phase phase) {
        this(shop, phase, Objective.LEAST_TOTAL);
    }

    private EveryChoice(PromotedShop shop, Phase phase, Objective objective) {
        this(
                shop,
                phase,
                objective,
                shop.books().promotions().promotions().stream()
                        .filter(it -> phase(it) == phase)
                        .toList(),
                it -> phase(it).compareTo(phase) < 0);
    }

    private EveryChoice(
            PromotedShop shop, Phase phase, Objective objective, List<Promotion> some, Predicate<Promotion> before) {
        this.phase = phase;
        promotions = some;
        this.objective = objective;
        Map<Item, Long> kinds = new LinkedHashMap<>();
        shop.basket()
                .lines()
                .forEach(line -> kinds.merge(
                        shop.books().catalogue().find(line.item()).orElseThrow(),
                        line.quantity().steps(),
                        Long::sum));
        var plain = shop.with(PromotionBook.EMPTY).priced();
        kinds.forEach((item, pieces) -> {
            List<String> tags = shop.books().promotions().tags().entrySet().stream()
                    .filter(list -> list.getValue().contains(item.sku()))
                    .map(Map.Entry::getKey)
                    .toList();
            labels.add(Label.of(item.sku(), item.path(), tags));
            units.add(pieces);
            for (int i = 0; i < plain.size(); i++) {
                if (plain.basket().line(i).item().equals(item.sku()) && prices.size() < labels.size()) {
                    prices.add(plain.unitPrice(i));
                }
            }
        });
        chosen = new int[labels.size()];
        left(shop.priced(), before);
    }

    /** What a promotion takes off all its goods when others before it have had their turn. */
    static long alone(PromotedShop shop, Promotion promotion, Predicate<Promotion> before) {
        EveryChoice all = new EveryChoice(shop, phase(promotion), Objective.LEAST_TOTAL, List.of(promotion), before);
        Arrays.setAll(all.chosen, line -> all.covers(0, line) ? 0 : NONE);
        return all.off(0);
    }

    static Phase phase(Promotion of) {
        return of.benefits().get(0).phase();
    }

    /** What those before left of each item, by their shares. */
    private void left(PricedBasket priced, Predicate<Promotion> before) {
        Discounts discounts = priced.discounts();
        for (int kind = 0; kind < labels.size(); kind++) {
            long left = prices.get(kind) * units.get(kind);
            for (int s = 0; s < discounts.shares(); s++) {
                Promotion of = discounts.promotion(discounts.shareOf(s));
                Sku item = priced.basket().line(discounts.shareLine(s)).item();
                left -= before.test(of) && item.equals(labels.get(kind).item()) ? discounts.shareAmount(s) : 0;
            }
            amounts.add(left);
        }
    }

    /** The most that any choice saves. */
    long best() {
        return counted() / SCALE;
    }

    /** The same times {@link #SCALE}, and with it how much speaks at most for a choice that saves so much. */
    long counted() {
        return phase == Phase.BASKET ? bestOfWholes() : bestFrom(0);
    }

    /** What is saved and what speaks for it, in one number. */
    static long counted(long saving, long favour) {
        return saving * SCALE + favour + SCALE / 2;
    }

    private long bestOfWholes() {
        long best = 0;
        for (int some = 0; some < 1 << promotions.size(); some++) {
            boolean apart = true;
            for (int line = 0; line < chosen.length; line++) {
                chosen[line] = NONE;
                for (int p = 0; p < promotions.size(); p++) {
                    if ((some & 1 << p) != 0 && covers(p, line)) {
                        apart &= chosen[line] == NONE;
                        chosen[line] = p;
                    }
                }
            }
            best = apart ? Math.max(best, value()) : best;
        }
        return best;
    }

    private long bestFrom(int line) {
        if (line == chosen.length) {
            return value();
        }
        chosen[line] = NONE;
        long best = bestFrom(line + 1);
        for (int p = 0; p < promotions.size(); p++) {
            if (covers(p, line)) {
                chosen[line] = p;
                best = Math.max(best, bestFrom(line + 1));
            }
        }
        return best;
    }

    private boolean covers(int promotion, int line) {
        return promotions.get(promotion).benefits().get(0).target().covers(labels.get(line), prices.get(line), false);
    }

    /** What the choice saves; nothing where two of one group would apply. */
    private long value() {
        long sum = 0;
        long favour = 0;
        int grouped = 0;
        for (int p = 0; p < promotions.size(); p++) {
            long off = off(p);
            boolean used = false;
            for (int of : chosen) {
                used |= of == p;
            }
            grouped += used && promotions.get(p).stacking().group().isPresent() ? 1 : 0;
            sum += off;
            favour += off == 0 ? 0 : objective.fewest() ? -1 : percent(off, objective.favours(promotions.get(p)));
        }
        return grouped > 1 ? 0 : counted(sum, favour);
    }

    private long off(int promotion) {
        Reduction reward =
                (Reduction) promotions.get(promotion).benefits().get(0).reward();
        long whole = 0;
        long each = 0;
        for (int line = 0; line < chosen.length; line++) {
            if (chosen[line] == promotion) {
                long amount = amounts.get(line);
                whole += amount;
                each += Math.min(amount, off(reward, amount, units.get(line)));
            }
        }
        if (reward instanceof FixedTotal total) {
            return Math.max(0, whole - total.total().minor());
        } else if (reward instanceof AmountOff off && off.per() == Per.BASKET) {
            return Math.min(whole, off.amount().minor());
        } else if (reward instanceof PercentOff off) {
            boolean once = phase == Phase.BASKET && (off.cap().isEmpty() || off.capPer() == Per.BASKET);
            long most =
                    off.capPer() == Per.BASKET ? off.cap().map(Money::minor).orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
            return Math.min(most, once ? percent(whole, off.percent()) : each);
        }
        return each;
    }

    /** Off one line by itself. */
    private long off(Reduction reward, long amount, long pieces) {
        if (reward instanceof AmountOff off) {
            return off.amount().minor() * (off.per() == Per.UNIT ? pieces : 1);
        } else if (reward instanceof FixedPrice fixed) {
            return Math.max(0, amount - fixed.price().minor() * pieces);
        } else if (reward instanceof PercentOff off) {
            long unrounded = phase == Phase.CATALOGUE
                    ? pieces * (amount / pieces - percent(amount / pieces, left(off.percent())))
                    : percent(amount, off.percent());
            long cap = off.cap().map(Money::minor).orElse(Long.MAX_VALUE);
            return switch (off.capPer()) {
                case UNIT -> Math.min(unrounded, cap == Long.MAX_VALUE ? cap : cap * pieces);
                case LINE -> Math.min(unrounded, cap);
                case BASKET -> unrounded;
            };
        }
        return 0;
    }

    private static Percent left(Percent percent) {
        return new Percent(Percent.ONE_WHOLE - percent.millionths());
    }

    private static long percent(long amount, Percent percent) {
        return Rounding.HALF_UP.multiplyDivide(amount, percent.millionths(), Percent.ONE_WHOLE);
    }
}
