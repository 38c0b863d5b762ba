// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import java.util.Optional;
import java.util.Set;

/** A bench with a terminal in memory. */
public final class FakePayments implements PaymentBench {
    private final FakeTerminal terminal;
    private final boolean able;
    private final boolean partly;

    /**
     * A terminal with these flaws.
     *
     * @param able whether it can do all that a terminal can declare, or take and give back only
     */
    public FakePayments(boolean able, Set<PaymentFlaw> flaws) {
        this.terminal = new FakeTerminal(able, Set.copyOf(flaws));
        this.able = able;
        this.partly = flaws.contains(PaymentFlaw.GIVES_UNDECLARED_PARTS);
    }

    @Override
    public PaymentTerminal terminal() {
        return terminal;
    }

    @Override
    public boolean customer(Customer does) {
        synchronized (terminal) {
            if (does == Customer.PAYS_LATER) {
                terminal.acquirer.payLinks();
            }
            boolean part = does == Customer.PAYS_A_PART && !able && !partly;
            terminal.acquirer.customer = part ? Customer.IS_DECLINED : does;
        }
        return true;
    }

    @Override
    public boolean line(Line does) {
        terminal.line = does;
        return true;
    }

    @Override
    public Optional<Money> moved(PaymentReference reference) {
        synchronized (terminal) {
            return Optional.of(terminal.acquirer.moved(reference));
        }
    }

    @Override
    public Optional<PaymentToken> token() {
        return able ? Optional.of(FakeAcquirer.TOKEN) : Optional.empty();
    }
}
