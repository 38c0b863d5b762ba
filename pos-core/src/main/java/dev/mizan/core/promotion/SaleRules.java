// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.licence.OnShelf;
import dev.mizan.core.promotion.licence.SaleLaw;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the law of the shop says against a promotion that is shown as a sale. A licence covers it that covers its days, all
 * its percentages and all its goods; where none does, what is told is what the licence that comes nearest lacks.
 */
public final class SaleRules {
    private SaleRules() {}

    /**
     * The first fault of a promotion; empty where it is shown as no sale, or lawfully.
     *
     * @param book with the law and the licences
     * @param goods the goods on the shelf when it begins; none where only the book is looked at
     */
    public static Optional<Finding> fault(PromotionBook book, Promotion promotion, List<OnShelf> goods) {
        SaleLaw law = book.guard().law();
        if (!promotion.sale() || law.asksNothing()) {
            return Optional.empty();
        }
        Optional<Finding> overstated = overstated(promotion, goods, law);
        return overstated.isPresent() || !law.licensed() ? overstated : unlicensed(book, promotion, goods);
    }

    /** The licence that some goods are reduced under, the first by number; empty where no sale, or none covers it. */
    public static Optional<SaleLicence> licence(PromotionBook book, Promotion promotion, List<OnShelf> goods) {
        return !promotion.sale()
                ? Optional.empty()
                : book.licences().stream()
                        .filter(it -> lack(it, promotion, goods).isEmpty())
                        .findFirst();
    }

    private static Optional<Finding> unlicensed(PromotionBook book, Promotion promotion, List<OnShelf> goods) {
        Finding nearest = Finding.of(promotion, PromotionReason.SALE_UNLICENSED);
        for (SaleLicence licence : book.licences()) {
            Optional<Finding> lack = lack(licence, promotion, goods);
            if (lack.isEmpty()) {
                return Optional.empty();
            }
            // The reasons stand in the order in which a licence is looked at.
            nearest = lack.get().reason().compareTo(nearest.reason()) > 0 ? lack.get() : nearest;
        }
        return Optional.of(nearest);
    }

    private static Optional<Finding> lack(SaleLicence licence, Promotion promotion, List<OnShelf> goods) {
        if (!licence.covers(promotion.scope().schedule().runs())) {
            return Optional.of(Finding.of(
                    promotion,
                    PromotionReason.SALE_BEYOND_DAYS,
                    "runs",
                    promotion.scope().schedule().runs().toString(),
                    "licence",
                    licence.number(),
                    "licensed",
                    licence.runs().toString()));
        }
        for (Benefit benefit : promotion.benefits()) {
            for (Percent percent : Reduced.percents(benefit.reward())) {
                if (!licence.covers(percent)) {
                    return Optional.of(percent(promotion, licence, percent));
                }
            }
            for (OnShelf each : goods) {
                Optional<Finding> lack =
                        Reduced.is(benefit, each) ? lack(licence, promotion, benefit, each) : Optional.empty();
                if (lack.isPresent()) {
                    return lack;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> lack(SaleLicence licence, Promotion promotion, Benefit benefit, OnShelf each) {
        long price = each.price().map(Money::minor).orElse(0L);
        if (!licence.items().covers(each.label(), price, false)) {
            return Optional.of(Finding.of(
                    promotion,
                    PromotionReason.SALE_BEYOND_ITEMS,
                    "item",
                    each.label().item().value(),
                    "licence",
                    licence.number()));
        }
        return Reduced.measured(benefit.reward(), each)
                .filter(percent -> !licence.covers(percent))
                .map(percent -> percent(promotion, licence, percent));
    }

    private static Finding percent(Promotion promotion, SaleLicence licence, Percent percent) {
        return Finding.of(
                promotion,
                PromotionReason.SALE_BEYOND_PERCENT,
                "percent",
                percent.toString(),
                "licence",
                licence.number(),
                "least",
                licence.least().toString(),
                "most",
                licence.most().toString());
    }

    /** A percentage is of the lowest price before (CJEU C-330/23), and a price that is shown as reduced is below it. */
    private static Optional<Finding> overstated(Promotion promotion, List<OnShelf> goods, SaleLaw law) {
        if (law.referenceDays() == 0) {
            return Optional.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (Benefit benefit : promotion.benefits()) {
            for (OnShelf each : goods) {
                if (found.isEmpty() && Reduced.is(benefit, each) && Reduced.overstates(benefit.reward(), each)) {
                    found.add(Finding.of(
                            promotion,
                            PromotionReason.SALE_OVERSTATED,
                            "item",
                            each.label().item().value(),
                            "price",
                            each.price().orElseThrow().toString(),
                            "lowest",
                            each.reference().orElseThrow().toString(),
                            "days",
                            Integer.toString(law.referenceDays())));
                }
            }
        }
        return found.stream().findFirst();
    }
}
