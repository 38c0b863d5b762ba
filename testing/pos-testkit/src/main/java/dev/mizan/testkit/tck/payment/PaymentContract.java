// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

/**
 * All that a payment terminal, gateway or wallet must do. A vendor's test class implements this with the one method {@link
 * PaymentHarness#bench()}. The rules are listed in docs/contracts/payment.md; one that needs what the terminal does not
 * declare, or what the bench can not arrange, is skipped by name.
 */
public interface PaymentContract
        extends PaymentAsking, PaymentDoubts, PaymentFollowing, PaymentLife, PaymentWays, PaymentClaims {}
