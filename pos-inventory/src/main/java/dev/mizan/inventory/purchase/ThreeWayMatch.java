// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/**
 * A supplier's invoice line against the order and the goods: what was asked for is matched or disputed, both sum to the
 * invoice. Amounts are rounded half up to the minor unit.
 *
 * @param orderedPrice of one
 * @param received that no invoice has been matched with yet
 * @param invoicedPrice of one
 */
public record ThreeWayMatch(Money orderedPrice, Quantity received, Quantity invoiced, Money invoicedPrice) {
    /** What is to be done with the invoice. */
    public enum Status {
        /** To be paid. */
        MATCH,
        /** More is invoiced than came. */
        QUANTITY_DISPUTE,
        /** The price differs by more than is tolerated. */
        PRICE_DISPUTE
    }

    /**
     * The answer.
     *
     * @param matched to be paid
     * @param disputed not to be paid until it is settled
     * @param variance what the matched quantity costs beyond the order: it goes to the goods or to a variance account
     */
    public record Result(Status status, Money matched, Money disputed, Money variance) {}

    /** Matches within a tolerance of the ordered price, the bound counted, in either direction. */
    public Result against(Percent priceTolerance) {
        Money invoice = invoicedPrice.times(invoiced, Rounding.HALF_UP);
        Money zero = Money.zero(invoice.currency());
        Money apart = invoicedPrice.minus(orderedPrice).absolute();
        // apart / ordered <= tolerance, without a division
        boolean near = java.math.BigInteger.valueOf(apart.minor())
                        .multiply(java.math.BigInteger.valueOf(Percent.ONE_WHOLE))
                        .compareTo(java.math.BigInteger.valueOf(orderedPrice.minor())
                                .multiply(java.math.BigInteger.valueOf(priceTolerance.millionths())))
                <= 0;
        if (!near) {
            return new Result(Status.PRICE_DISPUTE, zero, invoice, zero);
        }
        Quantity payable = invoiced.compareTo(received) <= 0 ? invoiced : received;
        Money matched = invoicedPrice.times(payable, Rounding.HALF_UP);
        Money variance = matched.minus(orderedPrice.times(payable, Rounding.HALF_UP));
        Status status = payable.equals(invoiced) ? Status.MATCH : Status.QUANTITY_DISPUTE;
        return new Result(status, matched, invoice.minus(matched), variance);
    }
}
