// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a terminal can do; the same as long as it is open.
 *
 * @param operations what may be asked for; anything else ends as NOT_STARTED
 * @param currencies what it takes
 * @param partial whether it may approve less than was asked for
 * @param queries whether it can tell how a request ended
 * @param reversals whether it undoes a request by its reference, seen or unseen
 * @param settles whether it tells totals
 * @param features what it offers beside
 */
public record PaymentCapabilities(
        Set<PaymentOperation> operations,
        Set<Currency> currencies,
        boolean partial,
        boolean queries,
        boolean reversals,
        boolean settles,
        Set<PaymentFeature> features) {
    public PaymentCapabilities {
        features = Set.copyOf(features);
        operations = Set.copyOf(operations);
        currencies = Set.copyOf(currencies);
    }

    /** Amounts and nothing beside. */
    public PaymentCapabilities(
            Set<PaymentOperation> operations,
            Set<Currency> currencies,
            boolean partial,
            boolean queries,
            boolean reversals,
            boolean settles) {
        this(operations, currencies, partial, queries, reversals, settles, Set.of());
    }

    /** Whether this may be asked for. */
    public boolean takes(PaymentRequest request) {
        return operations.contains(request.operation())
                && currencies.contains(request.amount().currency())
                && features.containsAll(needed(request));
    }

    /** What a request needs beside its operation. */
    public static Set<PaymentFeature> needed(PaymentRequest request) {
        EnumSet<PaymentFeature> needed = EnumSet.noneOf(PaymentFeature.class);
        add(needed, PaymentFeature.TIP, request.parts().tip());
        add(needed, PaymentFeature.SURCHARGE, request.parts().surcharge());
        add(needed, PaymentFeature.CASH_BACK, request.parts().cashBack());
        if (request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()) {
            needed.add(PaymentFeature.KEEPS_CARD);
        } else if (request.way() instanceof PaymentWay.ByLink) {
            needed.add(PaymentFeature.PAY_BY_LINK);
        } else if (request.way() instanceof PaymentWay.OnFile) {
            needed.add(PaymentFeature.ON_FILE);
        } else if (request.way() instanceof PaymentWay.Agreed) {
            needed.add(PaymentFeature.AGREED_CHARGES);
        } else if (request.way() instanceof PaymentWay.InParts) {
            needed.add(PaymentFeature.INSTALMENTS);
        }
        return needed;
    }

    private static void add(Set<PaymentFeature> needed, PaymentFeature feature, Money part) {
        if (part.isPositive()) {
            needed.add(feature);
        }
    }
}
