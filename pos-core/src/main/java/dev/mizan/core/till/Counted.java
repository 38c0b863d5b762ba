// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.value.Money;

/**
 * What was found of a kind of tender when the till was closed, beside what should be there.
 *
 * @param amount what was counted
 * @param expected what should be there, by the session's documents
 */
public record Counted(TenderKind kind, Money amount, Money expected) {
    /** Over where positive, short where negative. */
    public Money overShort() {
        return amount.minus(expected);
    }
}
