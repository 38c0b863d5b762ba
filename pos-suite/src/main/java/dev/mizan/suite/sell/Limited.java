// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.limit.Remaining;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.Coupons;
import dev.mizan.core.promotion.redeem.Holder;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.LimitReason;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What coupons and limits leave to a purchase while it is priced. Costs a look for each promotion with limits, and the
 * reading of a short stream for each that counts customers, employees or serials.
 *
 * @param books whose promotions the basket may get
 */
public record Limited(List<PromotionBook> books, Redeeming redeeming) {
    public Limited {
        books = List.copyOf(books);
    }

    /**
     * The visit with its coupons read and with what is left to it. Refused by a {@link LimitReason} where a coupon was used
     * already, or is none.
     *
     * @param visit with its coupons as they were presented
     */
    public Outcome<Visit> visit(Basket basket, Visit visit) {
        if (books.stream().allMatch(book -> book.limited().isEmpty())) {
            return Outcome.done(visit);
        }
        return Coupons.read(books, visit.coupons()).then(this::unspent).map(coupons -> {
            Visit read = visit.presenting(coupons.codes(), coupons.serials());
            return read.remaining(remaining(Holder.of(basket.shopper(), read)));
        });
    }

    private Outcome<Coupons> unspent(Coupons coupons) {
        for (String serial : coupons.serials().values()) {
            if (redeeming.meters().of(LimitKey.serial(serial)).used().uses() > 0) {
                return Outcome.refused(LimitReason.COUPON_SPENT, "coupon", serial);
            }
        }
        return Outcome.done(coupons);
    }

    /** Those with limits; what is left of two of one name is the less of both. */
    private List<Promotion> limited() {
        return books.stream().flatMap(book -> book.limited().stream()).toList();
    }

    private Remaining remaining(Holder holder) {
        Map<String, Usage> left = new HashMap<>();
        for (Promotion promotion : limited()) {
            Set<String> wanted = promotion.scope().coupons();
            if (wanted.isEmpty() || wanted.stream().anyMatch(holder.coupons()::contains)) {
                left.merge(promotion.id().value(), redeeming.left(promotion, holder), Usage::least);
            }
        }
        return new Remaining(left);
    }
}
