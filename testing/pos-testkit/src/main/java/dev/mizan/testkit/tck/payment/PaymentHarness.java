// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

/** What a vendor implements. */
public interface PaymentHarness {
    /** A fresh bench: the customer pays, the line is good, nothing was asked yet. */
    PaymentBench bench();
}
