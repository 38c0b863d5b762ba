// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/** A terminal with its customer, its line and its acquirer, as a vendor's test arranges them. */
public interface PaymentBench extends AutoCloseable {
    /** The terminal, always the same. */
    PaymentTerminal terminal();

    /** Has the customer do this from now on. @return false where the bench can not arrange it: the rule is skipped */
    boolean customer(Customer does);

    /** Has the line do this from now on. @return false where the bench can not arrange it: the rule is skipped */
    boolean line(Line does);

    /** What the acquirer moved under a reference, either way; empty where the bench can not look. */
    Optional<Money> moved(PaymentReference reference);

    /** A token that pays at least 20 of the first currency, where there are any. */
    default Optional<PaymentToken> token() {
        return Optional.empty();
    }

    /** How the customer comes to pay, where the terminal takes nothing but tokens. */
    default boolean paysByTokenOnly() {
        return false;
    }

    @Override
    default void close() {}
}
