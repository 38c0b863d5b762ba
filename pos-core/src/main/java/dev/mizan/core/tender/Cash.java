// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * Notes and coins. The only tender that may be more than what is due; the rest goes back as change.
 *
 * @param amount what was handed over
 */
public record Cash(Money amount) implements Tender {
    @Override
    public TenderKind kind() {
        return TenderKind.CASH;
    }
}
