// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where a host answers, and what its operator says of it.
 *
 * @param terminal field 41, up to 8 characters
 * @param merchant field 42, up to 15 characters
 * @param mac what signs each message and is asked of each answer; empty where the line alone is trusted
 * @param tls how the host proves who it is; empty where it speaks in clear
 * @param connect how long it may take to reach it
 * @param echo how long it may take to answer an echo
 * @param quiet how long after a request went unanswered it may still arrive
 */
record HostPlace(
        String host,
        int port,
        String terminal,
        String merchant,
        Currency currency,
        Set<PaymentOperation> operations,
        Set<PaymentFeature> features,
        boolean partial,
        Optional<Mac> mac,
        Optional<Tls> tls,
        Duration connect,
        Duration echo,
        Duration quiet) {
    private static final int TERMINAL = 8;
    private static final int MERCHANT = 15;

    /** What messages of 1987 can say; the rest is asked for in vain. */
    static final Set<PaymentOperation> OPERATIONS = Set.of(
            PaymentOperation.PURCHASE,
            PaymentOperation.AUTHORISE,
            PaymentOperation.INCREMENT,
            PaymentOperation.CAPTURE,
            PaymentOperation.VOID,
            PaymentOperation.RELEASE,
            PaymentOperation.REFUND,
            PaymentOperation.CREDIT);

    /** What messages of 1987 can say; the rest is asked for in vain. */
    static final Set<PaymentFeature> FEATURES = Set.of(
            PaymentFeature.SURCHARGE,
            PaymentFeature.CASH_BACK,
            PaymentFeature.KEEPS_CARD,
            PaymentFeature.ON_FILE,
            PaymentFeature.AGREED_CHARGES,
            PaymentFeature.BALANCE);

    HostPlace {
        operations = Set.copyOf(operations);
        features = Set.copyOf(features);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (!isName(terminal, TERMINAL) || !isName(merchant, MERCHANT)) {
            throw new IllegalArgumentException("no names of a terminal and a merchant: " + terminal + ", " + merchant);
        }
        if (!OPERATIONS.containsAll(operations) || !FEATURES.containsAll(features)) {
            throw new IllegalArgumentException("ISO 8583 has no words for all of " + operations + " and " + features);
        }
    }

    private static boolean isName(String name, int longest) {
        return !name.isBlank() && name.length() <= longest && name.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
