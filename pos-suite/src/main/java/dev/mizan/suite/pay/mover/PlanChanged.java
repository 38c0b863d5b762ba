// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * Customer and seller on instalments agreed on other parts. The shop's money is what it was: it was owed the whole at once.
 *
 * @param payment its reference, as the sale's tender names it
 * @param parts what is paid off from now on, what was paid off before included; they sum to the whole less {@code refunded}
 * @param refunded of the payment when they were agreed
 */
public record PlanChanged(PaymentReference payment, List<Money> parts, Money refunded) implements Fact {
    /** How it is written. */
    public static final FactType<PlanChanged> TYPE =
            new FactType<>("PlanChanged", 1, PlanChanged.class, PlanChanged::write, PlanChanged::read);

    public PlanChanged {
        parts = List.copyOf(parts);
    }

    private void write(FieldWriter out) {
        out.text("payment", payment.value())
                .money("refunded", refunded)
                .numbers("parts", parts.stream().mapToLong(Money::minor).toArray());
    }

    private static PlanChanged read(FieldReader in, int version) {
        PaymentReference payment = in.parsed("payment", PaymentReference::new);
        Money refunded = in.money("refunded");
        List<Money> parts = java.util.Arrays.stream(in.numbers("parts"))
                .mapToObj(minor -> Money.ofMinor(minor, refunded.currency()))
                .toList();
        return new PlanChanged(payment, parts, refunded);
    }

    @Override
    public FactType<PlanChanged> factType() {
        return TYPE;
    }
}
