// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import java.util.Optional;

/**
 * A bench for a plugin that speaks to its terminal or host over a line: behind the line stand {@link FakePayments}, and a vendor
 * writes what turns its messages into theirs. Nobody pays later here.
 */
public abstract class WiredPayments implements PaymentBench {
    private final FakePayments bank;
    private final Loopback loopback;

    /** Neither is closed before {@link #close()}. */
    protected WiredPayments(FakePayments bank, Loopback loopback) {
        this.bank = bank;
        this.loopback = loopback;
    }

    /** Told what the customer does from now on, before the bank is. */
    protected abstract void customerIs(Customer does);

    /** Told what becomes of messages from now on; down and up again it is already. */
    protected abstract void lineIs(Line does);

    @Override
    public final boolean customer(Customer does) {
        if (does == Customer.PAYS_LATER) {
            return false;
        }
        customerIs(does);
        return bank.customer(does);
    }

    @Override
    public final boolean line(Line does) {
        if (does == Line.DOWN) {
            loopback.down();
        } else {
            loopback.up();
        }
        lineIs(does);
        return true;
    }

    @Override
    public final Optional<Money> moved(PaymentReference reference) {
        return bank.moved(reference);
    }

    @Override
    public final Optional<PaymentToken> token() {
        return bank.token();
    }

    @Override
    public void close() {
        loopback.close();
        bank.terminal().close();
    }
}
