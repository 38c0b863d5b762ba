// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
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
 */
public record Promotion(
        PromotionId id,
        Text name,
        Scope scope,
        List<Condition> conditions,
        List<Benefit> benefits,
        Stacking stacking,
        int atMost,
        Percent vendorShare) {
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
        return Stream.concat(
                        conditions.stream().map(Condition::currency),
                        benefits.stream().map(benefit -> benefit.reward().currency()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
