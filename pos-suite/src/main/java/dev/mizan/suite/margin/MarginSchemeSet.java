// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;

/**
 * A margin scheme that the shop uses (Directive 2006/112/EC, articles 311 to 325; KSA VAT regulations, article 48). What is
 * sold for the reason that it shows is taxed by what the shop earns on it. A later one for the same reason takes its place.
 *
 * @param shown the reason that documents show in place of a tax, such as {@code VATEX-EU-F} for second-hand goods; the tax
 *     class of such goods has it
 * @param taxed the class whose rate on the day of the sale the margin bears
 */
public record MarginSchemeSet(Exemption shown, TaxClass taxed) implements Fact {
    public static final FactType<MarginSchemeSet> TYPE = new FactType<>(
            "MarginSchemeSet",
            1,
            MarginSchemeSet.class,
            (it, out) -> write(it.shown, it.taxed, out),
            (in, version) -> read(in));

    @Override
    public FactType<MarginSchemeSet> factType() {
        return TYPE;
    }

    static void write(Exemption shown, TaxClass taxed, FieldWriter out) {
        out.text("code", shown.code()).bilingual("shown", shown.text()).text("taxed", taxed.code());
    }

    static MarginSchemeSet read(FieldReader in) {
        String code = in.text("code");
        Text text = in.bilingual("shown");
        TaxClass taxed = in.parsed("taxed", TaxClass::new);
        try {
            return new MarginSchemeSet(new Exemption(code, text), taxed);
        } catch (IllegalArgumentException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }
}
