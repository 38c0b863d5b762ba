// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * A balance as it stands.
 *
 * @param number who holds it may spend it; print it on the card, keep it out of logs
 * @param balance never below zero
 * @param until the last day on which it is taken; empty where it never ends
 */
public record ValueAccount(PaymentToken number, ValueKind kind, Money balance, Optional<BusinessDate> until) {
    /** Whether it may still be spent on a day. */
    public boolean runs(BusinessDate on) {
        return until.filter(it -> it.isBefore(on)).isEmpty();
    }

    ValueAccount plus(Money more) {
        return new ValueAccount(number, kind, balance.plus(more), until);
    }

    /** Without its number: that is as good as money. */
    @Override
    public String toString() {
        return kind.code() + " " + balance;
    }
}
