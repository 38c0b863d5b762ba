// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.explain;

import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionId;
import java.util.List;

/**
 * One thing that is claimed of how a basket was priced, and by what it can be checked. The claims of a basket, each with its
 * gap, are all that {@code Discounts.status} and {@code Discounts.gap} say: their gaps sum to it. Each is about one choice, made
 * on what the choices before it left.
 */
public sealed interface Claim {
    /** What another choice could save above the one that was made, at most, in minor units; 0 where it is proven the best. */
    long gap();

    /**
     * Of the deals of the item phase: no assignment of units saves more.
     *
     * @param proof the certificate, which covers this claim and no other
     */
    record Deals(Proof proof, long gap) implements Claim {}

    /** Of deals that were too many for the solver and took their turns: no more than the gap is left of their goods. */
    record TooLarge(long gap) implements Claim {}

    /** Of groups that come to less than a deal takes off them: no more than the gap of what the deals are worth was not taken. */
    record Untaken(long gap) implements Claim {}

    /** Of the reductions of one phase that compete: no choice of them saves more of what the phases before left. */
    record Choice(Phase phase, long gap) implements Claim {}

    /**
     * Of promotions that may not all stand together: no other set of them that may, and to which none could be added, saves the
     * customer more, each priced through all phases as the shop prices it. The gap is above what the other claims leave open.
     *
     * @param among those of which some had to be chosen, in the order of evaluation
     */
    record Alternatives(List<PromotionId> among, long gap) implements Claim {
        public Alternatives {
            among = List.copyOf(among);
        }
    }
}
