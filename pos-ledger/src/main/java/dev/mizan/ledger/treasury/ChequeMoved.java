// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/** A cheque came in, went out, or went on to another state; its entry stands in the same batch. */
public record ChequeMoved(Cheque cheque, ChequeState state, LocalDate on) implements Fact {
    public static final FactType<ChequeMoved> TYPE =
            new FactType<>("ChequeMoved", 1, ChequeMoved.class, ChequeMoved::write, ChequeMoved::read);

    @Override
    public FactType<ChequeMoved> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        cheque.write(out);
        out.text("state", state.name()).date("on", on);
    }

    static ChequeMoved read(FieldReader in, int version) {
        return new ChequeMoved(Cheque.read(in), in.parsed("state", ChequeState::valueOf), in.date("on"));
    }
}
