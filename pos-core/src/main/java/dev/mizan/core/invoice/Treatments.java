// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.fiscal.TaxTreatment;

/** Rates as a document tells them. */
final class Treatments {
    private Treatments() {}

    static TaxTreatment of(TaxRate rate, Issue issue) {
        return new TaxTreatment(
                rate.category(),
                rate.percent(),
                rate.exemption().map(why -> new TaxTreatment.Exemption(why.code(), issue.told(why.text()))));
    }
}
