// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Limits;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A promotion: in its scope, where its conditions hold, it gives its benefits. Made with {@link #builder}.
 *
 * @param id its name in the book
 * @param name for receipts and screens
 * @param scope where, when and for whom
 * @param conditions all must hold, tested once for a basket, where the first benefit is due
 * @param benefits what it gives, in the order of their phases
 * @param stacking how it goes with others
 * @param atMost how many groups of a deal, or sets of a gift, a basket gets; 0 for any number
 * @param vendorShare what part of it a supplier pays
 * @param vendor which supplier, where one is named: the claim goes there
 * @param limits how often, how far and for whom it is given, over all tills
 * @param sale whether it is shown to the public as a sale, for which the law may ask a licence
 */
public record Promotion(
        PromotionId id,
        Text name,
        Scope scope,
        List<Condition> conditions,
        List<Benefit> benefits,
        Stacking stacking,
        int atMost,
        Percent vendorShare,
        Optional<SupplierId> vendor,
        Limits limits,
        boolean sale) {
    public Promotion {
        conditions = List.copyOf(conditions);
        benefits = List.copyOf(benefits);
        if (benefits.isEmpty() || atMost < 0) {
            throw new IllegalArgumentException("promotion " + id + ": " + benefits + ", at most " + atMost);
        }
    }

    /** A promotion for everybody, without conditions, until the builder is told otherwise. */
    public static PromotionBuilder builder(String id, Text name) {
        return new PromotionBuilder(new PromotionId(id), name);
    }

    /** Every currency that its amounts are in. */
    public List<Currency> currencies() {
        return Stream.of(
                        conditions.stream().map(Condition::currency),
                        benefits.stream().map(benefit -> benefit.reward().currency()),
                        limits.all().stream().map(Limit::currency))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * What a basket uses of its limits.
     *
     * @param times groups of a deal or sets of a gift
     * @param value what it took off goods
     * @param credit cash back, where it gives some
     * @param waived what all promotions took off delivery
     */
    public Usage usage(long times, long value, long credit, long waived) {
        long amount = Math.max(0, value);
        amount += gives(CashBack.class) ? credit : 0;
        amount += gives(FreeShipping.class) ? waived : 0;
        return new Usage(1, times, amount);
    }

    private boolean gives(Class<?> reward) {
        for (int i = 0; i < benefits.size(); i++) {
            if (reward.isInstance(benefits.get(i).reward())) {
                return true;
            }
        }
        return false;
    }
}
