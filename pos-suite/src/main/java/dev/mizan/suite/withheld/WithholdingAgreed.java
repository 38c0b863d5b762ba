// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * A customer is one whom the law lets withhold. A later one takes the place of an earlier; a rate of zero ends it.
 *
 * @param base what the rate is of
 * @param rate 0 to 100 %
 */
public record WithholdingAgreed(String customer, Base base, Percent rate) implements Fact {
    public static final FactType<WithholdingAgreed> TYPE = new FactType<>(
            "WithholdingAgreed", 1, WithholdingAgreed.class, WithholdingAgreed::write, (in, version) -> read(in));

    /** What a rate of withholding is of. */
    public enum Base {
        /** The invoice without VAT. */
        NET,
        /** The VAT of the invoice. */
        VAT
    }

    public WithholdingAgreed {
        if (rate.isNegative() || rate.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(customer + " withholds " + rate + " %");
        }
    }

    /** What is withheld of an amount with so much tax in it, rounded half up. */
    Money of(Money gross, Money tax) {
        return (base == Base.VAT ? tax : gross.minus(tax)).percent(rate, Rounding.HALF_UP);
    }

    @Override
    public FactType<WithholdingAgreed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("customer", customer).text("base", base.name()).text("rate", rate.toString());
    }

    static WithholdingAgreed read(FieldReader in) {
        return new WithholdingAgreed(
                in.text("customer"), in.parsed("base", Base::valueOf), in.parsed("rate", Percent::of));
    }
}
