// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.value.Money;

/**
 * One amount of an event.
 *
 * @param name as the event declares it, such as {@code tender}
 * @param kind of it, such as {@code cash}; empty where it has one kind only
 * @param at what its own legs are told apart by, beside the place of the event or instead of it: the cost centre or project of
 *     a line
 */
public record NamedAmount(String name, String kind, Money money, Dimensions at) {
    /** One that belongs where its event does. */
    public NamedAmount(String name, String kind, Money money) {
        this(name, kind, money, Dimensions.NONE);
    }
}
