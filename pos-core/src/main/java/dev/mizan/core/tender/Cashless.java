// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

/** A tender that is scarce or leaves the process; it has a key that was durable before money moved. */
public sealed interface Cashless extends Tender permits Card, Wallet, GiftCard, StoreCredit, Transfer, Instalment {
    /** The key that it was begun under. */
    PaymentKey key();
}
