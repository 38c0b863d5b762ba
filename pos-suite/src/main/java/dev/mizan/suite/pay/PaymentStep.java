// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.sell.Sale;
import java.util.Optional;

/**
 * Where a bill stands after a terminal was asked.
 *
 * @param payment how the request ended
 * @param due what is still to be paid
 * @param sale the sale, where the bill is paid and written
 */
public record PaymentStep(CheckoutId checkout, TillPayment payment, Money due, Optional<Sale> sale) {}
