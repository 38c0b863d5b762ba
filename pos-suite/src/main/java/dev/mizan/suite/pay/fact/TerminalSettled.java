// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import java.util.Locale;

/** What till and terminal told of a session, scheme by scheme, and each request on which they differ. */
public record TerminalSettled(long session, String terminal, Reconciled compared) implements Fact {
    /** How it is written. */
    public static final FactType<TerminalSettled> TYPE =
            new FactType<>("TerminalSettled", 1, TerminalSettled.class, TerminalSettled::write, TerminalSettled::read);

    private void write(FieldWriter out) {
        out.number("session", session)
                .text("terminal", terminal)
                .list("till", compared.till(), TerminalSettled::write)
                .list("told", compared.terminal(), TerminalSettled::write)
                .list(
                        "differences",
                        compared.differences(),
                        (one, fields) -> fields.text("kind", one.kind().name().toLowerCase(Locale.ROOT))
                                .text("reference", one.entry().reference().value())
                                .text(
                                        "operation",
                                        one.entry().operation().name().toLowerCase(Locale.ROOT))
                                .money("amount", one.entry().amount())
                                .text("scheme", one.entry().scheme()));
    }

    private static void write(SchemeTotal total, FieldWriter out) {
        out.text("scheme", total.scheme())
                .money("sales", total.totals().sales())
                .money("refunds", total.totals().refunds())
                .number("count", total.totals().count());
    }

    private static TerminalSettled read(FieldReader in, int version) {
        return new TerminalSettled(
                in.number("session"),
                in.text("terminal"),
                new Reconciled(
                        in.list("till", TerminalSettled::total),
                        in.list("told", TerminalSettled::total),
                        in.list("differences", TerminalSettled::difference)));
    }

    private static SchemeTotal total(FieldReader in) {
        return new SchemeTotal(
                in.text("scheme"),
                new TerminalTotals(in.money("sales"), in.money("refunds"), Math.toIntExact(in.number("count"))));
    }

    private static Reconciled.Difference difference(FieldReader in) {
        return new Reconciled.Difference(
                in.parsed("kind", text -> Reconciled.Kind.valueOf(text.toUpperCase(Locale.ROOT))),
                new TerminalEntry(
                        in.parsed("reference", PaymentReference::new),
                        in.parsed("operation", text -> PaymentOperation.valueOf(text.toUpperCase(Locale.ROOT))),
                        in.money("amount"),
                        in.text("scheme")));
    }

    @Override
    public FactType<TerminalSettled> factType() {
        return TYPE;
    }
}
