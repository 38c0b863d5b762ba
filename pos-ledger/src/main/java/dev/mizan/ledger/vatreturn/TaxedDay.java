// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * What tills sold on a trading day, as far as it has one tax point: a day that ends after midnight has two rows.
 *
 * @param business the date of the Z report
 * @param taxPoint the day by which VAT asks
 * @param kind of what tills did
 */
public record TaxedDay(LocalDate business, LocalDate taxPoint, Money net, Money tax, Kind kind) {
    /** What tills do that is taxed. */
    public enum Kind {
        /** Sales less returns, by their whole bills. */
        SALES,
        /** Prepayments: taxed when they are taken, taxed no more when they are given back or when they pay for their goods. */
        PREPAID,
        /** Goods of others in those bills: what the owner declares goes out, the shop's commission comes in. */
        OTHERS
    }

    /** A row of sales. */
    public TaxedDay(LocalDate business, LocalDate taxPoint, Money net, Money tax) {
        this(business, taxPoint, net, tax, Kind.SALES);
    }
}
