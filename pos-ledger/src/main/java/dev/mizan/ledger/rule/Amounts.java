// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of one event, all in one currency: {@code Amounts.in(SAR).with("tender", "cash", total).with("sales",
 * net)}. What is not named is zero. Immutable.
 */
public record Amounts(Currency currency, List<NamedAmount> all) {
    public Amounts {
        all = List.copyOf(all);
        for (NamedAmount amount : all) {
            if (!amount.money().currency().equals(currency)) {
                throw new IllegalArgumentException(amount + " among amounts in " + currency);
            }
        }
    }

    /** No amounts yet. */
    public static Amounts in(Currency currency) {
        return new Amounts(currency, List.of());
    }

    /** With one more amount that has one kind only. */
    public Amounts with(String name, Money money) {
        return with(name, "", money);
    }

    /** With one more amount of a kind; several of one name and kind add up. */
    public Amounts with(String name, String kind, Money money) {
        return with(name, kind, money, Dimensions.NONE);
    }

    /** The same for a line that names a cost centre, a project or whatever else its legs are told apart by. */
    public Amounts with(String name, String kind, Money money, Dimensions at) {
        List<NamedAmount> more = new ArrayList<>(all);
        more.add(new NamedAmount(name, kind, money, at));
        return new Amounts(currency, more);
    }

    /** The opposite of each: the same event seen from the other side. */
    public Amounts negated() {
        return new Amounts(
                currency,
                all.stream()
                        .map(it ->
                                new NamedAmount(it.name(), it.kind(), it.money().negated(), it.at()))
                        .toList());
    }

    /** The amounts of all kinds of a name together. */
    public Money total(String name) {
        Money total = Money.zero(currency);
        for (NamedAmount amount : all) {
            total = amount.name().equals(name) ? total.plus(amount.money()) : total;
        }
        return total;
    }
}
