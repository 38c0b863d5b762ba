// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Percent;
import java.util.Optional;

/**
 * How something is taxed: documents are totalled by it. A rate of 15 and one of 15.00 are the same.
 *
 * @param category of the tax
 * @param rate in percent; zero unless {@link VatCategory#rated}
 * @param exemption why no tax is charged; what a regime wants, it refuses where it is missing
 */
public record TaxTreatment(VatCategory category, Percent rate, Optional<Exemption> exemption) {
    /**
     * Why no tax is charged.
     *
     * @param code of a list, such as {@code VATEX-SA-32} or {@code VATEX-EU-O}; empty where the regime has no list
     * @param text the same in words
     */
    public record Exemption(String code, String text) {}

    public TaxTreatment {
        if (rate.isNegative() || !category.rated() && !rate.isZero()) {
            throw new IllegalArgumentException("no rate of " + rate + " % in category " + category);
        }
    }

    /** The standard or a reduced rate. */
    public static TaxTreatment standard(Percent rate) {
        return new TaxTreatment(VatCategory.S, rate, Optional.empty());
    }

    /** Without tax, and why. */
    public static TaxTreatment untaxed(VatCategory category, String code, String text) {
        return new TaxTreatment(category, Percent.ZERO, Optional.of(new Exemption(code, text)));
    }

    /** Whether both fall into one group of the document: the same category and rate. */
    public boolean sameGroup(TaxTreatment other) {
        return category == other.category && rate.equals(other.rate);
    }
}
