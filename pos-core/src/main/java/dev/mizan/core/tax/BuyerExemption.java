// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.value.Period;
import java.util.Set;

/**
 * A certificate by which a buyer pays no tax.
 *
 * @param certificate its number, kept with the sale by whoever shows it
 * @param valid compared with the tax point
 * @param classes the goods that it is for; empty for all
 */
public record BuyerExemption(String certificate, Period valid, Set<TaxClass> classes) {
    public BuyerExemption {
        classes = Set.copyOf(classes);
        if (certificate.isBlank()) {
            throw new IllegalArgumentException("an exemption without a certificate");
        }
    }

    /** Whether it is for goods of this class. */
    public boolean covers(TaxClass taxClass) {
        return classes.isEmpty() || classes.contains(taxClass);
    }
}
