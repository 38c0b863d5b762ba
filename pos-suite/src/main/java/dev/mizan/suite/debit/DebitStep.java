// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TillPayment;
import java.util.Optional;

/**
 * Where a debit note stands after a terminal was asked.
 *
 * @param payment how the request ended; its state says what is unknown and who looks after it
 * @param due what is still to be paid
 * @param note the note, where it is paid and written
 */
public record DebitStep(CheckoutId checkout, TillPayment payment, Money due, Optional<Debited> note) {}
