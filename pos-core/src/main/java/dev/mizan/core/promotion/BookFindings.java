// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.Margin;
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
        for (String tag : trigger.tags()) {
            if (onlyTags(trigger)
                    && book.tags().getOrDefault(tag, Set.<Sku>of()).isEmpty()) {
                tell(promotion, PromotionReason.NEVER_MATCHES, "why", "no item is on list " + tag);
            }
        }
        if (trigger.prices().from().isPresent()
                && trigger.prices().to().isPresent()
                && trigger.prices().from().get().compareTo(trigger.prices().to().get()) > 0) {
            tell(promotion, PromotionReason.NEVER_MATCHES, "why", "its price range is empty");
        }
        if (trigger.except().isPresent()
                && !trigger.except().get().named()
                && trigger.except().get().equals(Selector.ALL)) {
            tell(promotion, PromotionReason.NEVER_MATCHES, "why", "every item is left out");
        }
        boolean raises = benefit.reward() instanceof FixedPrice fixed && fixed.raising();
        if (raises || benefit.reward() instanceof Margin) {
            tell(
                    promotion,
                    PromotionReason.RAISES_PRICE,
                    "promotion",
                    promotion.id().value());
        }
    }

    private static boolean onlyTags(Selector selector) {
        return selector.skus().isEmpty()
                && selector.groups().isEmpty()
                && selector.tags().size() == 1;
    }

    private void tell(Promotion promotion, PromotionReason reason, String name, String value) {
        found.add(new Finding(
                promotion.id(),
                reason,
                name.equals("promotion")
                        ? Map.of(name, value)
                        : Map.of("promotion", promotion.id().value(), name, value)));
    }
}
