// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through a book for what a merchant can not have meant. */
final class BookFindings {
    private final PromotionBook book;
    private final List<Finding> found = new ArrayList<>();

    private BookFindings(PromotionBook book) {
        this.book = book;
    }

    static List<Finding> of(PromotionBook book) {
        BookFindings findings = new BookFindings(book);
        Map<Integer, Promotion> exclusive = new HashMap<>();
        for (Promotion promotion : book.promotions()) {
            promotion.benefits().forEach(benefit -> findings.look(promotion, benefit));
            findings.conditions(promotion);
            findings.days(promotion);
            SaleRules.fault(book, promotion, List.of()).ifPresent(findings.found::add);
            if (promotion.stacking().exclusive()) {
                Promotion other = exclusive.putIfAbsent(promotion.stacking().priority(), promotion);
                if (other != null) {
                    findings.tell(
                            other,
                            PromotionReason.EQUAL_EXCLUSIVES,
                            "other",
                            promotion.id().value());
                }
            }
        }
        return List.copyOf(findings.found);
    }

    private void look(Promotion promotion, Benefit benefit) {
        Selector trigger = benefit.reward().trigger(benefit.target());
        list(promotion, trigger);
        range(promotion, trigger.prices());
        if (trigger.except().filter(Selector.ALL::equals).isPresent()) {
            tell(promotion, PromotionReason.ALL_LEFT_OUT);
        }
        if (Meaning.takesNothingOff(benefit.reward())) {
            tell(promotion, PromotionReason.TAKES_NOTHING_OFF);
        }
        boolean raises = benefit.reward() instanceof FixedPrice fixed && fixed.raising();
        if (raises || benefit.reward() instanceof Margin) {
            tell(promotion, PromotionReason.RAISES_PRICE);
        }
        if (benefit.reward() instanceof Margin && book.policy().contest(benefit.phase()) == Contest.BEST_DEAL) {
            tell(promotion, PromotionReason.NEVER_WINS, "phase", benefit.phase().name());
        }
    }

    /** Goods that a condition can not do without, and that are on no list. */
    private void conditions(Promotion promotion) {
        promotion.conditions().forEach(condition -> condition.needs().ifPresent(needs -> list(promotion, needs)));
    }

    private void list(Promotion promotion, Selector goods) {
        for (String tag : goods.tags()) {
            if (onlyTags(goods) && book.tags().getOrDefault(tag, Set.<Sku>of()).isEmpty()) {
                tell(promotion, PromotionReason.EMPTY_LIST, "list", tag);
            }
        }
    }

    /** Dates of which none is a day of the week, or of the Hijri month, that is asked for. */
    private void days(Promotion promotion) {
        if (!promotion.scope().schedule().hasDay(book.policy().hijri())) {
            String runs = promotion.scope().schedule().runs().toString();
            tell(promotion, PromotionReason.NEVER_DAY, "runs", runs);
        }
    }

    private void range(Promotion promotion, PriceRange prices) {
        if (prices.from().isPresent()
                && prices.to().isPresent()
                && prices.from().get().compareTo(prices.to().get()) > 0) {
            String from = prices.from().get().toString();
            tell(
                    promotion,
                    PromotionReason.EMPTY_PRICE_RANGE,
                    "from",
                    from,
                    "to",
                    prices.to().get().toString());
        }
    }

    private static boolean onlyTags(Selector selector) {
        return selector.skus().isEmpty()
                && selector.groups().isEmpty()
                && selector.tags().size() == 1;
    }

    private void tell(Promotion promotion, PromotionReason reason, String... facts) {
        found.add(Finding.of(promotion, reason, facts));
    }
}
