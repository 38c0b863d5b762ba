// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** What a Z report says of the terminals of its session; in the batch of the Z. */
public record TerminalsReported(long session, List<TerminalReport> terminals) implements Fact {
    /** How it is written. */
    public static final FactType<TerminalsReported> TYPE = new FactType<>(
            "TerminalsReported", 2, TerminalsReported.class, TerminalsReported::write, TerminalsReported::read);

    public TerminalsReported {
        terminals = List.copyOf(terminals);
    }

    private void write(FieldWriter out) {
        out.number("session", session).list("terminals", terminals, TerminalReport::write);
    }

    private static TerminalsReported read(FieldReader in, int version) {
        return new TerminalsReported(
                in.number("session"), in.list("terminals", it -> TerminalReport.read(it, version)));
    }

    @Override
    public FactType<TerminalsReported> factType() {
        return TYPE;
    }
}
