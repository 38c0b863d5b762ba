// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import dev.mizan.core.promotion.limit.Remaining;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.spi.id.ActorId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a purchase beside its goods and its shopper.
 *
 * @param coupons codes that were presented; whether each may be used is checked before
 * @param ordinal the how-manieth purchase of the customer this is, from 1; 0 where that is not known
 * @param shipping what is asked for delivery, in minor units of the basket's currency, tax included where there is any
 * @param tenders kinds of payment that are planned, by the shop's codes
 * @param serials for a coupon that stands for a campaign, the serial that was presented
 * @param employee who buys, where it is one of the staff
 * @param remaining what is left of limits
 * @param position where the sale stands before the tax law
 */
public record Visit(
        Set<String> coupons,
        int ordinal,
        long shipping,
        Set<String> tenders,
        Map<String, String> serials,
        Optional<ActorId> employee,
        Remaining remaining,
        TaxPosition position) {
    /** At the counter: nothing presented, nothing delivered. */
    public static final Visit PLAIN =
            new Visit(Set.of(), 0, 0, Set.of(), Map.of(), Optional.empty(), Remaining.FRESH, TaxPosition.HOME);

    public Visit {
        coupons = Set.copyOf(coupons);
        tenders = Set.copyOf(tenders);
        serials = Map.copyOf(serials);
        if (ordinal < 0 || shipping < 0) {
            throw new IllegalArgumentException("not a visit: number " + ordinal + ", shipping " + shipping);
        }
    }

    /** With coupons. */
    public Visit presenting(String... codes) {
        return new Visit(Set.of(codes), ordinal, shipping, tenders, serials, employee, remaining, position);
    }

    /** As the customer's so-manieth purchase. */
    public Visit asPurchase(int number) {
        return new Visit(coupons, number, shipping, tenders, serials, employee, remaining, position);
    }

    /** With delivery at a charge in minor units. */
    public Visit shippedFor(long minor) {
        return new Visit(coupons, ordinal, minor, tenders, serials, employee, remaining, position);
    }

    /** To be paid by some kinds of payment. */
    public Visit payingBy(String... kinds) {
        return new Visit(coupons, ordinal, shipping, Set.of(kinds), serials, employee, remaining, position);
    }

    /** With coupons, some of which stand for a serial of their campaign. */
    public Visit presenting(Set<String> codes, Map<String, String> serialOf) {
        return new Visit(codes, ordinal, shipping, tenders, serialOf, employee, remaining, position);
    }

    /** By one of the staff. */
    public Visit by(ActorId staff) {
        return new Visit(coupons, ordinal, shipping, tenders, serials, Optional.of(staff), remaining, position);
    }

    /** With so much left of limits. */
    public Visit remaining(Remaining left) {
        return new Visit(coupons, ordinal, shipping, tenders, serials, employee, left, position);
    }

    /** Taxed by the rules of another position: an export, another jurisdiction, a buyer with a certificate. */
    public Visit taxedAs(TaxPosition other) {
        return new Visit(coupons, ordinal, shipping, tenders, serials, employee, remaining, other);
    }
}
