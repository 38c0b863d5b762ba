// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.internal.Applied;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of each promotion that was looked at why it applied or did not; prices the basket anew for it. */
final class Explaining {
    private final Columns columns;
    private final Books books;
    private final Run run;

    private Explaining(Columns columns, Promoted promoted, Books books) {
        this.columns = columns;
        this.books = books;
        this.run = promoted.run();
    }

    /** For columns that were just filled and priced. */
    static Outcome<List<Verdict>> of(Columns columns, Books books) {
        Promoted promoted = columns.promoted;
        return promoted == null
                ? Outcome.done(List.of())
                : Outcome.done(new Explaining(columns, promoted, books).all());
    }

    private List<Verdict> all() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Promotion promotion : run.lookedAt()) {
            verdicts.add(verdict(promotion));
        }
        return List.copyOf(verdicts);
    }

    private Verdict verdict(Promotion promotion) {
        Applied applied = run.applied();
        for (int k = 0; k < applied.size(); k++) {
            if (applied.promotion(k) == promotion) {
                return new Verdict.Applied(promotion, applied.times(k), applied.value(k));
            }
        }
        if (!run.inScope(promotion)) {
            return new Verdict.OutOfScope(promotion);
        }
        if (run.isSpent(promotion)) {
            return new Verdict.Budget(promotion);
        }
        Condition open = openCondition(promotion);
        if (open != null) {
            return new Verdict.NotQualified(promotion, open, open.missing(run.purchase()), alone(promotion, true));
        }
        Promotion leader = run.stacked().leader();
        if (leader != null && leader != promotion) {
            return new Verdict.ExcludedBy(promotion, leader.id());
        }
        PromotionId beside = run.stacked().beside(promotion, applied);
        long value = alone(promotion, false);
        if (beside != null) {
            Verdict.LostTo lost = lostAsAlternative(promotion, value);
            return lost.by() < 0 || lost.others().isEmpty() ? new Verdict.ExcludedBy(promotion, beside) : lost;
        }
        return value <= 0 ? new Verdict.NothingToReduce(promotion) : lost(promotion, value);
    }

    private @Nullable Condition openCondition(Promotion promotion) {
        for (Condition condition : promotion.conditions()) {
            if (!condition.holds(run.purchase())) {
                return condition;
            }
        }
        return null;
    }

    /** To those of its own priority that it may not stand beside, where the better was looked for. */
    private Verdict.LostTo lostAsAlternative(Promotion promotion, long value) {
        List<PromotionId> others = new ArrayList<>();
        long won = 0;
        Applied applied = run.applied();
        for (int k = 0; k < applied.size() && books.promotions().policy().alternatives() == Contest.BEST_DEAL; k++) {
            Promotion other = applied.promotion(k);
            if (!run.stacked().mayStand(promotion, other)
                    && promotion.stacking().priority() >= other.stacking().priority()) {
                others.add(other.id());
                won += applied.value(k);
            }
        }
        return new Verdict.LostTo(promotion, others, won - value);
    }

    private Verdict lost(Promotion promotion, long value) {
        Verdict.LostTo rivals = lost(promotion, value, true);
        return rivals.others().isEmpty()
                ? new Verdict.NothingToReduce(promotion)
                : rivals.by() >= 0 ? rivals : lost(promotion, value, false);
    }

    /** To the deals that could take the same goods; a chain of rivals is only told whole. */
    private Verdict.LostTo lost(Promotion promotion, long value, boolean sameGoods) {
        List<PromotionId> others = new ArrayList<>();
        long won = 0;
        Applied applied = run.applied();
        for (int k = 0; k < applied.size(); k++) {
            Promotion other = applied.promotion(k);
            boolean deal = other.benefits().stream().anyMatch(it -> it.reward() instanceof GroupReward);
            if (sameGoods
                    ? run.rivals()
                            .shareGoods(promotion, other, books.promotions().policy())
                    : deal) {
                others.add(other.id());
                won += applied.value(k);
            }
        }
        return new Verdict.LostTo(promotion, others, won - value);
    }

    /** What a promotion would take off were there no other. */
    private long alone(Promotion promotion, boolean whateverItsConditions) {
        Columns fresh = new Columns(books, columns.basket, columns.time);
        fresh.visit = columns.visit;
        Promoted own = Objects.requireNonNull(fresh.promoted);
        fresh.size = columns.bought;
        if (LinePricing.fill(fresh, books) != null) {
            return 0;
        }
        own.run().only(promotion, whateverItsConditions);
        Promoting.apply(fresh, own, books);
        return own.discounts.total();
    }
}
