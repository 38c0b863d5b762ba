// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;

/**
 * Money that nobody had asked for pays a bill, or a return, that was begun; it is owed to nobody any more.
 *
 * @param reference the mover's own
 */
public record MoneyApplied(PaymentReference reference, CheckoutId checkout) implements Fact {
    /** How it is written. */
    public static final FactType<MoneyApplied> TYPE =
            new FactType<>("MoneyApplied", 1, MoneyApplied.class, MoneyApplied::write, MoneyApplied::read);

    private void write(FieldWriter out) {
        out.text("reference", reference.value()).text("checkout", checkout.toString());
    }

    private static MoneyApplied read(FieldReader in, int version) {
        return new MoneyApplied(in.parsed("reference", PaymentReference::new), in.parsed("checkout", CheckoutId::of));
    }

    @Override
    public FactType<MoneyApplied> factType() {
        return TYPE;
    }
}
