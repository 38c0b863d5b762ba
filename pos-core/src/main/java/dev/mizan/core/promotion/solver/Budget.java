// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/**
 * How much work a proof may cost, in states and steps and never in time, so that the price never depends on the
 * machine. Another budget is another policy: where it is exhausted it can find another plan.
 *
 * @param name   what the policy is called in a receipt's explanation
 * @param states states of the search that a component may expand, 16 to 10,000,000
 * @param steps  steps on the dual prices of a component, 0 to 10,000
 */
public record Budget(String name, int states, int steps) {
    /** For every scan: about 10,000 states, and forty steps: some milliseconds at the worst; half of all contests need some hundred. */
    public static final Budget TILL = new Budget("TILL", 10_000, 40);

    /** For an office, an audit or a check: about 60,000 states. */
    public static final Budget OFFICE = new Budget("OFFICE", 60_000, 300);

    public Budget {
        Limits.check(states >= 16 && states <= 10_000_000, "states of a budget", states);
        Limits.check(steps >= 0 && steps <= 10_000, "steps of a budget", steps);
    }
}
