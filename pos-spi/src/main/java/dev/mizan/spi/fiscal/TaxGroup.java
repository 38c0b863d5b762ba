// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Money;

/**
 * What is taxed alike in a document (EN 16931, BG-23).
 *
 * @param taxable the net of its lines, less allowances and plus charges of the document
 * @param tax on that net, rounded once for the group
 */
public record TaxGroup(TaxTreatment treatment, Money taxable, Money tax) {
    public TaxGroup {
        if (!taxable.currency().equals(tax.currency())) {
            throw new IllegalArgumentException("a group in two currencies: " + taxable + " and " + tax);
        }
    }
}
