// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxCategory;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.value.Percent;

/** A rate and a mode in one short text: {@code S 15 incl}. */
record Terms(TaxRate rate, PriceMode mode) {
    static Terms of(SoldLine line) {
        return new Terms(line.rate(), line.mode());
    }

    static Terms of(String text) {
        String[] part = text.split(" ", -1);
        if (part.length != 3 || !part[2].equals("incl") && !part[2].equals("excl")) {
            throw new IllegalArgumentException("terms are a category, a percentage and a mode, not \"" + text + "\"");
        }
        return new Terms(
                new TaxRate(TaxCategory.valueOf(part[0]), Percent.of(part[1])),
                part[2].equals("incl") ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE);
    }

    @Override
    public String toString() {
        return rate.category() + " " + rate.percent() + (mode == PriceMode.TAX_INCLUSIVE ? " incl" : " excl");
    }
}
