// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shares of a priced basket by line, each promotion once a line. */
final class DiscountsOf {
    private DiscountsOf() {}

    static List<List<LineDiscount>> lines(PricedBasket priced) {
        Discounts discounts = priced.discounts();
        if (discounts.shares() == 0) {
            return Collections.nCopies(priced.size(), List.of());
        }
        List<List<LineDiscount>> lines = new ArrayList<>(priced.size());
        for (int i = 0; i < priced.size(); i++) {
            lines.add(new ArrayList<>(0));
        }
        for (int share = 0; share < discounts.shares(); share++) {
            add(
                    lines.get(discounts.shareLine(share)),
                    discounts.promotion(discounts.shareOf(share)),
                    discounts.shareAmount(share),
                    discounts.shareByVendor(share));
        }
        return lines;
    }

    private static void add(List<LineDiscount> line, Promotion promotion, long amount, long byVendor) {
        for (int i = 0; i < line.size(); i++) {
            LineDiscount known = line.get(i);
            if (known.promotion().equals(promotion.id())) {
                line.set(i, known.with(known.amount() + amount, known.byVendor() + byVendor));
                return;
            }
        }
        if (amount != 0) {
            line.add(new LineDiscount(promotion.id(), promotion.name(), amount, byVendor, promotion.vendor()));
        }
    }
}
