// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;

/**
 * One request that moved money, as a terminal lists it. What was reversed or voided is not listed.
 *
 * @param scheme such as {@code mada}; empty where nobody said
 */
public record TerminalEntry(PaymentReference reference, PaymentOperation operation, Money amount, String scheme) {
    public TerminalEntry {
        CardNumbers.checked("a scheme", scheme);
    }

    /** Whether money went to the customer. */
    public boolean gives() {
        return switch (operation) {
            case REFUND, CREDIT -> true;
            case PURCHASE, AUTHORISE, INCREMENT, CAPTURE, VOID, TIP, RELEASE -> false;
        };
    }
}
