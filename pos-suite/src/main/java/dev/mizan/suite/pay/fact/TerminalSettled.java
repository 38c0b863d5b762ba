// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.scheme.Reconciled;
import java.util.Locale;
import java.util.Optional;

/**
 * What till and terminal told of a session, scheme by scheme, and each request on which they differ.
 *
 * @param heard what the terminal told; version 1 knew requests only
 * @param accepted why a person closed the terminal's batch though they differ; empty where nobody did
 */
public record TerminalSettled(
        long session, String terminal, Reconciled compared, TerminalHeard heard, Optional<String> accepted)
        implements Fact {
    /** How it is written. */
    public static final FactType<TerminalSettled> TYPE =
            new FactType<>("TerminalSettled", 2, TerminalSettled.class, TerminalSettled::write, TerminalSettled::read);

    /** Whether both tell the same: of totals alone each sum and the count, for they name no scheme. */
    public boolean agrees() {
        return switch (heard) {
            case REQUESTS -> compared.balances();
            case TOTALS -> TerminalReport.sums(compared.till()).equals(TerminalReport.sums(compared.terminal()));
            case NOTHING -> compared.till().isEmpty();
        };
    }

    /** Whether the terminal's batch is over with it, so that what was posted until then is settled. */
    public boolean closesBatch() {
        return accepted.isPresent() || heard == TerminalHeard.TOTALS || agrees();
    }

    private void write(FieldWriter out) {
        out.number("session", session).text("terminal", terminal);
        SettledFields.write(compared, out);
        out.text("heard", heard.name().toLowerCase(Locale.ROOT)).maybe("accepted", accepted);
    }

    private static TerminalSettled read(FieldReader in, int version) {
        return new TerminalSettled(
                in.number("session"),
                in.text("terminal"),
                SettledFields.read(in),
                version < 2 ? TerminalHeard.REQUESTS : SettledFields.heard(in),
                in.has("accepted") ? Optional.of(in.text("accepted")) : Optional.empty());
    }

    @Override
    public FactType<TerminalSettled> factType() {
        return TYPE;
    }
}
