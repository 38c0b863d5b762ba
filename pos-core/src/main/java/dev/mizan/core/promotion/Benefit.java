// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.target.Selector;

/**
 * One thing that a promotion gives.
 *
 * @param phase when
 * @param target on which goods
 * @param reward what
 * @param taxIncluded whether amounts are reckoned with tax also where prices are without it
 */
public record Benefit(Phase phase, Selector target, Reward reward, boolean taxIncluded) {
    /** On goods at their prices as quoted. */
    public static Benefit of(Phase phase, Selector target, Reward reward) {
        return new Benefit(phase, target, reward, false);
    }
}
