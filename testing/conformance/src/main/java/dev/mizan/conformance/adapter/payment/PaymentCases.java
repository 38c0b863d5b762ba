// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import static java.util.Map.entry;

import dev.mizan.conformance.Adapter;
import java.util.Map;

/** Which adapter answers which file of the folder {@code hardware} about payments. */
public final class PaymentCases {
    /** By file. */
    public static final Map<String, Adapter> ALL = Map.ofEntries(
            entry("hardware/emv-qr.json", new EmvQrCases()),
            entry("hardware/iso8583.json", new IsoCases()),
            entry("hardware/payment-lifecycle.json", new LifecycleCases()),
            entry("hardware/payment-outcomes.json", new OutcomeCases()));

    private PaymentCases() {}
}
