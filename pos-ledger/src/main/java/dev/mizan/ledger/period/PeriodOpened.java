// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * Softly locked days were opened again.
 *
 * @param from the first day that is open now
 */
public record PeriodOpened(LocalDate from) implements Fact {
    public static final FactType<PeriodOpened> TYPE =
            new FactType<>("PeriodOpened", 1, PeriodOpened.class, PeriodOpened::write, PeriodOpened::read);

    @Override
    public FactType<PeriodOpened> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.date("from", from);
    }

    private static PeriodOpened read(FieldReader in, int version) {
        return new PeriodOpened(in.date("from"));
    }
}
