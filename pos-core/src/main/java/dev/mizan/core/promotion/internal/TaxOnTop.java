// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

/** What promotions need to know of tax where an amount is meant with it. A band is a rate and a price mode. */
public interface TaxOnTop {
    /** The tax that comes on top of an amount of a band; 0 where the amount holds it. */
    long of(int band, long amount);
}
