// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.value.Currency;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The country in which generated documents are issued.
 *
 * @param currency of the country and its tax
 * @param foreign another one, for documents in foreign currency
 * @param offset of its legal time
 * @param seller the shop
 * @param longSeller the shop under the longest name that fits
 * @param buyer a company of the country
 * @param foreigner a company abroad
 * @param standard the usual rate
 * @param mixed what may stand together in one document
 * @param zero zero rated, with its reason
 * @param exempt exempt, with its reason
 * @param outside outside the scope, with its reason
 * @param export goods that leave the country, with its reason
 */
public record InvoiceWorld(
        Currency currency,
        Currency foreign,
        ZoneOffset offset,
        Party seller,
        Party longSeller,
        Party buyer,
        Party foreigner,
        TaxTreatment standard,
        TaxTreatment zero,
        TaxTreatment exempt,
        TaxTreatment outside,
        TaxTreatment export,
        List<TaxTreatment> mixed) {
    public InvoiceWorld {
        mixed = List.copyOf(mixed);
    }

    /** The same country, and a shop whose usual goods are taxed so. */
    public InvoiceWorld selling(TaxTreatment usual) {
        return new InvoiceWorld(
                currency,
                foreign,
                offset,
                seller,
                longSeller,
                buyer,
                foreigner,
                usual,
                zero,
                exempt,
                outside,
                export,
                List.of(usual, standard));
    }
}
