// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * A payment that is about to be asked for: what kind, at most how much, and under which key.
 *
 * @param amount above zero; the tender that comes of it may be less, never more
 */
public record PlannedTender(TenderKind kind, Money amount, PaymentKey key) {
    /** Whether this tender is what was planned: same kind and key, and not more. */
    public boolean covers(Cashless tender) {
        return kind == tender.kind()
                && key.equals(tender.key())
                && amount.currency().equals(tender.amount().currency())
                && tender.amount().minor() <= amount.minor();
    }
}
