// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Percent;
import java.util.List;
import java.util.Optional;

/**
 * A rate and a mode in one short text: {@code S 15 incl}; a rate with a reason names the reason's place in the bill, as
 * {@code E 0 incl 0}, and one of several parts tells them, as {@code S 18 excl CGST@IN:9+SGST@MH:9}.
 */
record Terms(TaxRate rate, PriceMode mode) {
    private static final int MOST_FIELDS = 4;

    static Terms of(SoldLine line) {
        return new Terms(line.rate(), line.mode());
    }

    static Terms of(String text, List<Exemption> reasons) {
        String[] part = text.split(" ", -1);
        if (part.length < 3 || part.length > MOST_FIELDS || !part[2].equals("incl") && !part[2].equals("excl")) {
            throw new IllegalArgumentException("terms are a category, a percentage and a mode, not \"" + text + "\"");
        }
        String more = part.length < MOST_FIELDS ? "" : part[MOST_FIELDS - 1];
        boolean split = more.contains("@");
        TaxRate rate = new TaxRate(
                VatCategory.valueOf(part[0]),
                Percent.of(part[1]),
                more.isEmpty() || split ? Optional.empty() : Optional.of(reason(more, reasons)),
                split ? TaxPart.parse(more) : List.of());
        return new Terms(rate, part[2].equals("incl") ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE);
    }

    private static Exemption reason(String place, List<Exemption> reasons) {
        int at = Integer.parseInt(place);
        if (at < 0 || at >= reasons.size()) {
            throw new IllegalArgumentException("there is no reason " + place);
        }
        return reasons.get(at);
    }

    String told(List<Exemption> reasons) {
        String plain = rate.category() + " " + rate.percent() + (mode == PriceMode.TAX_INCLUSIVE ? " incl" : " excl");
        String parts = rate.parts().isEmpty() ? "" : " " + TaxPart.told(rate.parts());
        return plain
                + parts
                + rate.exemption().map(reason -> " " + reasons.indexOf(reason)).orElse("");
    }
}
