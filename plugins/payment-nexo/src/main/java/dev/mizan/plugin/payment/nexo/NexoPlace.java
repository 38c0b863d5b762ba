// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where a terminal stands, and what its vendor says of it.
 *
 * @param saleId the till's name in messages
 * @param poiId the terminal's name in messages
 * @param connect how long it may take to reach it
 * @param login how long it may take to let the till in
 * @param tls how the terminal proves who it is; empty where it speaks in clear
 * @param quiet how long after a request went unanswered it may still arrive
 */
record NexoPlace(
        String host,
        int port,
        String saleId,
        String poiId,
        Currency currency,
        Set<PaymentOperation> operations,
        Set<PaymentFeature> features,
        boolean partial,
        Optional<Tls> tls,
        Duration connect,
        Duration login,
        Duration quiet) {
    /** What messages of the standard can say; the rest is asked for in vain. */
    static final Set<PaymentOperation> OPERATIONS = Set.of(
            PaymentOperation.PURCHASE,
            PaymentOperation.AUTHORISE,
            PaymentOperation.INCREMENT,
            PaymentOperation.CAPTURE,
            PaymentOperation.VOID,
            PaymentOperation.RELEASE,
            PaymentOperation.REFUND,
            PaymentOperation.CREDIT);

    /** What messages of the standard can say; the rest is asked for in vain. */
    static final Set<PaymentFeature> FEATURES = Set.of(
            PaymentFeature.TIP,
            PaymentFeature.CASH_BACK,
            PaymentFeature.KEEPS_CARD,
            PaymentFeature.ON_FILE,
            PaymentFeature.INSTALMENTS,
            PaymentFeature.CURRENCY_CHOICE,
            PaymentFeature.BALANCE);

    NexoPlace {
        operations = Set.copyOf(operations);
        features = Set.copyOf(features);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (saleId.isBlank() || poiId.isBlank()) {
            throw new IllegalArgumentException("till and terminal have names: \"" + saleId + "\", \"" + poiId + "\"");
        }
        if (!OPERATIONS.containsAll(operations) || !FEATURES.containsAll(features)) {
            throw new IllegalArgumentException("nexo has no words for all of " + operations + " and " + features);
        }
    }
}
