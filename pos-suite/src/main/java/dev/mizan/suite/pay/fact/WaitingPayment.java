// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import java.time.Instant;

/**
 * A payment that was taken offline and waits to be forwarded.
 *
 * @param sold whether its sale is written; only then is it forwarded
 */
public record WaitingPayment(
        PaymentRequest request,
        CheckoutId checkout,
        String till,
        long session,
        String terminal,
        TenderKind kind,
        Instant since,
        boolean sold) {
    /** Under which it is forwarded. */
    public PaymentReference reference() {
        return request.reference();
    }

    WaitingPayment soldNow() {
        return new WaitingPayment(request, checkout, till, session, terminal, kind, since, true);
    }
}
