// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A customer's certificate of what it withheld came: the authority owes the amount, and the shop sets it against its own tax.
 *
 * @param certificate its number
 * @param payments whose withheld tax it is about
 */
public record WithheldCertified(String customer, String certificate, List<String> payments, Money amount)
        implements Fact {
    public static final FactType<WithheldCertified> TYPE = new FactType<>(
            "WithheldCertified", 1, WithheldCertified.class, WithheldCertified::write, (in, version) -> read(in));

    public WithheldCertified {
        payments = List.copyOf(payments);
    }

    @Override
    public FactType<WithheldCertified> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("customer", customer)
                .text("certificate", certificate)
                .texts("payments", payments)
                .money("amount", amount);
    }

    private static WithheldCertified read(FieldReader in) {
        return new WithheldCertified(
                in.text("customer"), in.text("certificate"), in.texts("payments"), in.money("amount"));
    }
}
