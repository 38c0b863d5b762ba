// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.solver.Deal;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What promotions must keep to: what has no defined meaning is refused before it can surprise at the till. */
final class BookRules {
    private BookRules() {}

    /** The promotions after a change, or why not. The map given is taken over. */
    static Outcome<Map<PromotionId, Promotion>> check(Map<PromotionId, Promotion> book, List<Promotion> set) {
        Set<PromotionId> seen = new HashSet<>();
        for (Promotion promotion : set) {
            if (!seen.add(promotion.id())) {
                return Outcome.refused(PromotionReason.DUPLICATE_ID, "promotion", promotion.id());
            }
            Optional<Outcome<Promotion>> limited = LimitRules.refuse(promotion);
            if (limited.isPresent()) {
                return limited.get().map(never -> book);
            }
            if (meaning(promotion) instanceof Refused<Promotion> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
            book.put(promotion.id(), promotion);
        }
        if (book.size() > PromotionBook.MAX_PROMOTIONS) {
            return Outcome.refused(
                    PromotionReason.TOO_MANY, "count", book.size(), "limit", PromotionBook.MAX_PROMOTIONS);
        }
        return serials(book, set).then(all -> combinations(all, set));
    }

    /** One serial brings one campaign. */
    private static Outcome<Map<PromotionId, Promotion>> serials(Map<PromotionId, Promotion> book, List<Promotion> set) {
        for (Promotion promotion : set) {
            Optional<Promotion> other = LimitRules.overlapping(promotion, book.values());
            if (other.isPresent()) {
                return Outcome.refused(
                        PromotionReason.SERIALS_OVERLAP,
                        "promotion",
                        promotion.id(),
                        "other",
                        other.get().id());
            }
        }
        return Outcome.done(book);
    }

    private static Outcome<Promotion> meaning(Promotion promotion) {
        if (promotion.currencies().size() > 1) {
            return Outcome.refused(
                    PromotionReason.MIXED_CURRENCIES,
                    "promotion",
                    promotion.id(),
                    "currencies",
                    promotion.currencies());
        }
        if (beyond(promotion.vendorShare())) {
            return absurd(promotion, promotion.vendorShare());
        }
        for (Benefit benefit : promotion.benefits()) {
            if (!Meaning.fits(benefit)) {
                return Outcome.refused(
                        PromotionReason.WRONG_PHASE,
                        "promotion",
                        promotion.id(),
                        "reward",
                        benefit.reward().getClass().getSimpleName(),
                        "phase",
                        benefit.phase());
            }
            for (Percent percent : Meaning.percents(benefit.reward())) {
                if (beyond(percent)) {
                    return absurd(promotion, percent);
                }
            }
            for (Money amount : Meaning.amounts(benefit.reward())) {
                if (amount.isNegative()) {
                    return Outcome.refused(
                            PromotionReason.NEGATIVE_AMOUNT, "promotion", promotion.id(), "amount", amount);
                }
            }
        }
        return size(promotion);
    }

    /** A deal beyond the solver's limits would throw at the till. */
    private static Outcome<Promotion> size(Promotion promotion) {
        for (Benefit benefit : promotion.benefits()) {
            List<Integer> parts = Meaning.parts(benefit.reward());
            if (parts.size() > Deal.MOST_SLOTS) {
                return Outcome.refused(
                        PromotionReason.TOO_MANY_PARTS,
                        "promotion",
                        promotion.id(),
                        "parts",
                        parts.size(),
                        "limit",
                        Deal.MOST_SLOTS);
            }
            for (int units : parts) {
                if (units > Deal.MOST_UNITS) {
                    return Outcome.refused(
                            PromotionReason.GROUP_TOO_LARGE,
                            "promotion",
                            promotion.id(),
                            "units",
                            units,
                            "limit",
                            Deal.MOST_UNITS);
                }
            }
            for (Money amount : Meaning.amounts(benefit.reward())) {
                if (amount.minor() > Deal.MOST_AMOUNT) {
                    return Outcome.refused(
                            PromotionReason.AMOUNT_TOO_LARGE,
                            "promotion",
                            promotion.id(),
                            "amount",
                            amount,
                            "limit",
                            Deal.MOST_AMOUNT);
                }
            }
        }
        return Outcome.done(promotion);
    }

    private static boolean beyond(Percent percent) {
        return percent.isNegative() || percent.compareTo(Percent.HUNDRED) > 0;
    }

    private static Outcome<Promotion> absurd(Promotion promotion, Percent percent) {
        return Outcome.refused(PromotionReason.ABSURD_PERCENT, "promotion", promotion.id(), "percent", percent);
    }

    /** Who may stand beside whom must be said by both, or the order of evaluation would decide. */
    private static Outcome<Map<PromotionId, Promotion>> combinations(
            Map<PromotionId, Promotion> book, List<Promotion> set) {
        Set<PromotionId> changed = new HashSet<>();
        set.forEach(promotion -> changed.add(promotion.id()));
        for (Promotion promotion : book.values()) {
            for (PromotionId other : promotion.stacking().combinesWith()) {
                Promotion beside = book.get(other);
                boolean asked = changed.contains(other) || changed.contains(promotion.id());
                if (asked && beside != null && !beside.stacking().admits(promotion.id())) {
                    return Outcome.refused(
                            PromotionReason.CYCLIC_COMBINATION, "promotion", promotion.id(), "other", other);
                }
            }
        }
        return Outcome.done(book);
    }
}
