// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.value.Money;

/**
 * What a person counted of a kind of tender: the cash in the drawer, or the sum of the card slips.
 *
 * @param amount zero or more
 */
public record Count(TenderKind kind, Money amount) {
    /** What was counted in the drawer. */
    public static Count cash(Money amount) {
        return new Count(TenderKind.CASH, amount);
    }
}
