// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * What was begun is given up: nothing was sold or paid back, and what was held is free again. Whatever a payment had
 * already taken must have been reversed before.
 *
 * @param why a code of the shop's own, 1 to 40 characters without blanks, such as {@code customer-left}
 */
public record TenderAbandoned(CheckoutId checkout, long session, String why) implements Fact {
    /** How it is written. */
    public static final FactType<TenderAbandoned> TYPE =
            new FactType<>("TenderAbandoned", 1, TenderAbandoned.class, TenderAbandoned::write, TenderAbandoned::read);

    public TenderAbandoned {
        if (why.isEmpty() || why.length() > 40 || why.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("a code takes 1 to 40 characters without blanks: \"" + why + "\"");
        }
    }

    private void write(FieldWriter out) {
        BegunFields.writeHead(checkout, session, out);
        out.text("why", why);
    }

    private static TenderAbandoned read(FieldReader in, int version) {
        return new TenderAbandoned(BegunFields.checkout(in), in.number("session"), in.text("why"));
    }

    @Override
    public FactType<TenderAbandoned> factType() {
        return TYPE;
    }
}
