// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.spi.value.Money;

/**
 * One amount of an event.
 *
 * @param name as the event declares it, such as {@code tender}
 * @param kind of it, such as {@code cash}; empty where it has one kind only
 */
public record NamedAmount(String name, String kind, Money money) {}
