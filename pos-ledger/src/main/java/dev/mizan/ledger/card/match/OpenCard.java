// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A payment of which something stands open on the clearing account: taken and not paid, or paid and not taken.
 *
 * @param reference of the payment; the document of an entry that was written on the account by hand
 * @param since the first day on which any of it was booked
 * @param taken what the shop took, less what it gave back
 * @param settled what acquirers paid of it, before their fees
 * @param closed what a person closed with a reason
 * @param state what till, terminal and acquirer say together
 */
public record OpenCard(
        String reference, LocalDate since, Money taken, Money settled, Money closed, CardMatch.State state) {
    /** What of it stands on the account; below zero where more was paid than taken. */
    public Money open() {
        return taken.minus(settled).minus(closed);
    }

    /** How many days it is open at the end of a day. */
    public long age(LocalDate asOf) {
        return ChronoUnit.DAYS.between(since, asOf);
    }
}
