// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/** A chargeback was lost: what the acquirer withheld will not be paid. */
public record DisputeLost(String acquirer, String reference, Money amount, LocalDate on) implements Fact {
    public static final FactType<DisputeLost> TYPE =
            new FactType<>("DisputeLost", 1, DisputeLost.class, DisputeLost::write, DisputeLost::read);

    @Override
    public FactType<DisputeLost> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("acquirer", acquirer)
                .text("reference", reference)
                .money("amount", amount)
                .date("on", on);
    }

    static DisputeLost read(FieldReader in, int version) {
        return new DisputeLost(in.text("acquirer"), in.text("reference"), in.money("amount"), in.date("on"));
    }
}
