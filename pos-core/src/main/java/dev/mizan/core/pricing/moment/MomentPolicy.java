// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

/**
 * A shop's choices for prices that change while it sells.
 *
 * @param moment whose prices a basket gets that was filled across a change
 * @param stale what a till does that lacks books which should hold
 */
public record MomentPolicy(PricingMoment moment, StaleBooks stale) {
    /** In the customer's favour; a till without the newest books sells on and marks its sales. */
    public static final MomentPolicy USUAL = new MomentPolicy(PricingMoment.CUSTOMER_FAVOUR, StaleBooks.MARK);
}
