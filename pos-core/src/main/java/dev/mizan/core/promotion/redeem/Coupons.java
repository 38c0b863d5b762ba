// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.spi.outcome.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Coupons as they were presented, and what they stand for.
 *
 * @param codes that promotions ask for; a serial stands as its campaign's
 * @param serials by the campaign's code
 */
public record Coupons(Set<String> codes, Map<String, String> serials) {
    public static final Coupons NONE = new Coupons(Set.of(), Map.of());

    public Coupons {
        codes = Set.copyOf(codes);
        serials = Map.copyOf(serials);
    }

    /**
     * Reads what was presented. Refused are a code that a campaign's serials hide behind, one that looks like a serial and is
     * none in any of the books, and a second serial of one campaign; a code that no promotion asks for stays, and changes nothing.
     */
    public static Outcome<Coupons> read(List<PromotionBook> books, Set<String> presented) {
        List<Promotion> limited =
                books.stream().flatMap(book -> book.limited().stream()).toList();
        if (presented.isEmpty()) {
            return Outcome.done(NONE);
        }
        Set<String> codes = new HashSet<>();
        Map<String, String> serials = new HashMap<>();
        for (String code : new TreeSet<>(presented)) {
            Optional<Promotion> campaign = limited.stream()
                    .filter(it ->
                            it.limits().serials().filter(all -> all.has(code)).isPresent())
                    .findFirst();
            if (campaign.isPresent()) {
                String coupon = campaign.get().scope().coupons().iterator().next();
                String first = serials.putIfAbsent(coupon, code);
                if (first != null) {
                    return Outcome.refused(LimitReason.ONE_SERIAL, "campaign", coupon, "first", first, "second", code);
                }
                codes.add(coupon);
            } else {
                LimitReason wrong = wrong(limited, code);
                if (wrong != null) {
                    return Outcome.refused(wrong, "coupon", code);
                }
                codes.add(code);
            }
        }
        return Outcome.done(new Coupons(codes, serials));
    }

    private static @org.jspecify.annotations.Nullable LimitReason wrong(List<Promotion> limited, String code) {
        for (Promotion promotion : limited) {
            if (promotion.limits().serials().isPresent()) {
                if (promotion.scope().coupons().contains(code)) {
                    return LimitReason.SERIAL_NEEDED;
                }
                if (promotion.limits().serials().get().resembles(code)) {
                    return LimitReason.COUPON_UNKNOWN;
                }
            }
        }
        return null;
    }
}
