// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Measure;
import dev.mizan.core.promotion.limit.Serials;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What limits must keep to, so that each can be counted, and means something. */
final class LimitRules {
    /** Limits are counted in streams of the store, whose names are plain. */
    private static final Pattern PLAIN = Pattern.compile("[!-.0-~]+");

    private static final Pattern COUPON = Pattern.compile("[!-.0-~]{1,60}");

    private LimitRules() {}

    static Optional<Outcome<Promotion>> refuse(Promotion promotion) {
        List<Limit> limits = promotion.limits().all();
        if (!promotion.limits().isNone()
                && !PLAIN.matcher(promotion.id().value()).matches()) {
            return refused(PromotionReason.LIMIT_NEEDS_PLAIN_NAME, promotion, "");
        }
        if (promotion.limits().counts(Whose.COUPON)
                && promotion.scope().coupons().stream()
                        .anyMatch(code -> !COUPON.matcher(code).matches())) {
            return refused(PromotionReason.LIMIT_NEEDS_PLAIN_NAME, promotion, "");
        }
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            if (limit.most() < 1) {
                return refused(PromotionReason.LIMIT_TOO_SMALL, promotion, limit);
            }
            if (limits.subList(0, i).stream().anyMatch(other -> same(other, limit))) {
                return refused(PromotionReason.LIMIT_TWICE, promotion, limit);
            }
            if (!counts(promotion, limit.measure())) {
                return refused(PromotionReason.LIMIT_COUNTS_NOTHING, promotion, limit);
            }
            if (limit.of() == Whose.COUPON && promotion.scope().coupons().isEmpty()) {
                return refused(PromotionReason.LIMIT_WITHOUT_COUPON, promotion, limit);
            }
        }
        boolean oneCoupon = promotion.scope().coupons().size() == 1;
        return promotion.limits().serials().isPresent() && !oneCoupon
                ? refused(PromotionReason.LIMIT_WITHOUT_COUPON, promotion, "serials")
                : Optional.empty();
    }

    private static boolean same(Limit one, Limit other) {
        return one.of() == other.of() && one.measure() == other.measure() && one.every() == other.every();
    }

    private static boolean counts(Promotion promotion, Measure measure) {
        return switch (measure) {
            case USES -> true;
            case TIMES ->
                promotion.benefits().stream()
                        .anyMatch(it -> it.reward() instanceof GroupReward || it.reward() instanceof Gift);
            case AMOUNT -> promotion.benefits().stream().anyMatch(it -> !(it.reward() instanceof PointsTimes));
        };
    }

    private static Optional<Outcome<Promotion>> refused(PromotionReason reason, Promotion promotion, Object limit) {
        return Optional.of(Outcome.refused(reason, "promotion", promotion.id(), "limit", limit));
    }

    /** Campaigns of other coupons that some serial might be of too. */
    static Optional<Promotion> overlapping(Promotion promotion, Collection<Promotion> book) {
        if (promotion.limits().serials().isEmpty()) {
            return Optional.empty();
        }
        Serials serials = promotion.limits().serials().get();
        List<Promotion> others = new ArrayList<>(book);
        others.removeIf(other -> other.id().equals(promotion.id())
                || other.scope().coupons().equals(promotion.scope().coupons())
                || other.limits().serials().isEmpty());
        return others.stream()
                .filter(other -> serials.overlaps(other.limits().serials().orElseThrow()))
                .findFirst();
    }
}
