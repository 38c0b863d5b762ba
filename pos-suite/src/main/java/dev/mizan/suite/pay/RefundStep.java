// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.sell.GoodsBack;
import java.util.List;
import java.util.Optional;

/**
 * Where a refund stands after terminals were asked to give money back.
 *
 * @param payments how each request ended
 * @param rest what is still to be paid back, in cash or through another terminal
 * @param back the return, where nothing is left and it is written
 */
public record RefundStep(CheckoutId checkout, List<TillPayment> payments, Money rest, Optional<GoodsBack> back) {
    public RefundStep {
        payments = List.copyOf(payments);
    }
}
