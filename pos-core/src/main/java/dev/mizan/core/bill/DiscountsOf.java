// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** The kinds of payment that they were given for, sorted. */
    static List<String> paidBy(Discounts discounts) {
        Set<String> kinds = Set.of();
        for (int i = 0; i < discounts.size(); i++) {
            for (Condition condition : discounts.promotion(i).conditions()) {
                if (!condition.paidBy().isEmpty()) {
                    kinds = new TreeSet<>(kinds);
                    kinds.addAll(condition.paidBy());
                }
            }
        }
        return List.copyOf(kinds);
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
