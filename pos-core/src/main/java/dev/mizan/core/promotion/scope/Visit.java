// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import dev.mizan.core.tax.TaxPosition;
import java.util.Set;

/**
 * What is known of a purchase beside its goods and its shopper.
 *
 * @param coupons codes that were presented; whether each may be used is checked before
 * @param ordinal the how-manieth purchase of the customer this is, from 1; 0 where that is not known
 * @param shipping what is asked for delivery, in minor units of the basket's currency, tax included where there is any
 * @param tenders kinds of payment that are planned, by the shop's codes
 * @param position where the sale stands before the tax law
 */
public record Visit(Set<String> coupons, int ordinal, long shipping, Set<String> tenders, TaxPosition position) {
    /** At the counter: nothing presented, nothing delivered. */
    public static final Visit PLAIN = new Visit(Set.of(), 0, 0, Set.of(), TaxPosition.HOME);

    public Visit {
        coupons = Set.copyOf(coupons);
        tenders = Set.copyOf(tenders);
        if (ordinal < 0 || shipping < 0) {
            throw new IllegalArgumentException("not a visit: number " + ordinal + ", shipping " + shipping);
        }
    }

    /** With coupons. */
    public Visit presenting(String... codes) {
        return new Visit(Set.of(codes), ordinal, shipping, tenders, position);
    }

    /** As the customer's so-manieth purchase. */
    public Visit asPurchase(int number) {
        return new Visit(coupons, number, shipping, tenders, position);
    }

    /** With delivery at a charge in minor units. */
    public Visit shippedFor(long minor) {
        return new Visit(coupons, ordinal, minor, tenders, position);
    }

    /** To be paid by some kinds of payment. */
    public Visit payingBy(String... kinds) {
        return new Visit(coupons, ordinal, shipping, Set.of(kinds), position);
    }

    /** Taxed by the rules of another position: an export, another jurisdiction, a buyer with a certificate. */
    public Visit taxedAs(TaxPosition other) {
        return new Visit(coupons, ordinal, shipping, tenders, other);
    }
}
