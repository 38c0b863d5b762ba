// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;

/**
 * Somebody says that a till's clock is right, though it reads earlier than the till's last document: it was ahead before.
 *
 * @param read what the clock read then
 * @param why for the audit; not blank
 */
public record ClockTrusted(Instant read, String why) implements Fact {
    /** How it is written. */
    public static final FactType<ClockTrusted> TYPE =
            new FactType<>("ClockTrusted", 1, ClockTrusted.class, ClockTrusted::write, ClockTrusted::read);

    public ClockTrusted {
        if (why.isBlank()) {
            throw new IllegalArgumentException("no reason why the clock is right");
        }
    }

    private void write(FieldWriter out) {
        out.instant("read", read).text("why", why);
    }

    private static ClockTrusted read(FieldReader in, int version) {
        return new ClockTrusted(in.instant("read"), in.text("why"));
    }

    @Override
    public FactType<ClockTrusted> factType() {
        return TYPE;
    }
}
