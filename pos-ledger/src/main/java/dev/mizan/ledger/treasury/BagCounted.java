// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/** The bank counted a bag: {@code counted} may be less or more than was sealed. */
public record BagCounted(String seal, Money counted, LocalDate on) implements Fact {
    public static final FactType<BagCounted> TYPE =
            new FactType<>("BagCounted", 1, BagCounted.class, BagCounted::write, BagCounted::read);

    @Override
    public FactType<BagCounted> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("seal", seal).money("counted", counted).date("on", on);
    }

    static BagCounted read(FieldReader in, int version) {
        return new BagCounted(in.text("seal"), in.money("counted"), in.date("on"));
    }
}
