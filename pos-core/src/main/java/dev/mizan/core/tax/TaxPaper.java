// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.fiscal.FiscalKind;

/**
 * Which tax document a sale will be told on: a law may round a full invoice otherwise than a till's.
 *
 * @param kind what the document does
 * @param simplified whether it is the short one for consumers
 */
public record TaxPaper(FiscalKind kind, boolean simplified) {
    /** A till's receipt that is a simplified invoice. */
    public static final TaxPaper SIMPLIFIED = new TaxPaper(FiscalKind.INVOICE, true);
    /** A full tax invoice. */
    public static final TaxPaper STANDARD = new TaxPaper(FiscalKind.INVOICE, false);

    /** {@code INVOICE SIMPLIFIED}: how facts tell it. */
    public String told() {
        return kind + (simplified ? " SIMPLIFIED" : " STANDARD");
    }

    static TaxPaper parse(String told) {
        for (FiscalKind kind : FiscalKind.values()) {
            for (TaxPaper paper : new TaxPaper[] {new TaxPaper(kind, true), new TaxPaper(kind, false)}) {
                if (paper.told().equals(told)) {
                    return paper;
                }
            }
        }
        throw new IllegalArgumentException("no tax document: \"" + told + "\"");
    }
}
