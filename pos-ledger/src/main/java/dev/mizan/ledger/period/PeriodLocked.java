// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * All days up to the end of a period were locked.
 *
 * @param through the last locked day
 */
public record PeriodLocked(LocalDate through, Lock lock) implements Fact {
    public static final FactType<PeriodLocked> TYPE =
            new FactType<>("PeriodLocked", 1, PeriodLocked.class, PeriodLocked::write, PeriodLocked::read);

    @Override
    public FactType<PeriodLocked> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.date("through", through).text("lock", lock.name());
    }

    private static PeriodLocked read(FieldReader in, int version) {
        return new PeriodLocked(in.date("through"), in.parsed("lock", Lock::valueOf));
    }
}
