// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentReference;

/**
 * A movement of the mover's own name is in a payment; it stands in the stream of that name, so that a statement that lists it
 * once more brings nothing.
 *
 * @param movement the mover's name for it
 * @param payment the request that it paid
 */
public record MovementCounted(PaymentReference movement, PaymentReference payment) implements Fact {
    /** How it is written. */
    public static final FactType<MovementCounted> TYPE =
            new FactType<>("MovementCounted", 1, MovementCounted.class, MovementCounted::write, MovementCounted::read);

    private void write(FieldWriter out) {
        out.text("movement", movement.value()).text("payment", payment.value());
    }

    private static MovementCounted read(FieldReader in, int version) {
        return new MovementCounted(
                in.parsed("movement", PaymentReference::new), in.parsed("payment", PaymentReference::new));
    }

    @Override
    public FactType<MovementCounted> factType() {
        return TYPE;
    }
}
