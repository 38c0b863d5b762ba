// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.Optional;

/**
 * A discount or a surcharge, of a line or of the document (EN 16931, BG-20, BG-21, BG-27, BG-28). Net of tax.
 *
 * @param charge whether it adds; otherwise it takes off
 * @param amount never negative
 * @param share of which base it was computed, where it was
 * @param reasonCode of UNTDID 5189 for an allowance or 7161 for a charge, or empty
 * @param reason in words, or empty
 * @param treatment how it is taxed; that of its line where it belongs to one
 */
public record Adjustment(
        boolean charge, Money amount, Optional<Share> share, String reasonCode, String reason, TaxTreatment treatment) {
    /** That many percent of a base. */
    public record Share(Percent percent, Money base) {}

    public Adjustment {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an allowance or charge is not negative: " + amount);
        }
    }

    /** A discount. */
    public static Adjustment allowance(Money amount, String reasonCode, String reason, TaxTreatment treatment) {
        return new Adjustment(false, amount, Optional.empty(), reasonCode, reason, treatment);
    }

    /** A surcharge. */
    public static Adjustment charge(Money amount, String reasonCode, String reason, TaxTreatment treatment) {
        return new Adjustment(true, amount, Optional.empty(), reasonCode, reason, treatment);
    }

    /** What it does to the net: negative for an allowance. */
    public Money effect() {
        return charge ? amount : amount.negated();
    }
}
