// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import java.util.Locale;

/** How it is written what till and terminal tell beside one another. */
final class SettledFields {
    private SettledFields() {}

    static void write(Reconciled compared, FieldWriter out) {
        out.list("till", compared.till(), SettledFields::write)
                .list("told", compared.terminal(), SettledFields::write)
                .list("differences", compared.differences(), (one, fields) -> {
                    fields.text("kind", one.kind().name().toLowerCase(Locale.ROOT));
                    write(one.entry(), fields);
                });
    }

    static Reconciled read(FieldReader in) {
        return new Reconciled(
                in.list("till", SettledFields::total),
                in.list("told", SettledFields::total),
                in.list("differences", SettledFields::difference));
    }

    static void write(TerminalEntry entry, FieldWriter out) {
        out.text("reference", entry.reference().value())
                .text("operation", entry.operation().name().toLowerCase(Locale.ROOT))
                .money("amount", entry.amount())
                .text("scheme", entry.scheme());
    }

    static TerminalEntry entry(FieldReader in) {
        return new TerminalEntry(
                in.parsed("reference", PaymentReference::new),
                in.parsed("operation", text -> PaymentOperation.valueOf(text.toUpperCase(Locale.ROOT))),
                in.money("amount"),
                in.text("scheme"));
    }

    static void write(SchemeTotal total, FieldWriter out) {
        out.text("scheme", total.scheme())
                .money("sales", total.totals().sales())
                .money("refunds", total.totals().refunds())
                .number("count", total.totals().count());
    }

    static SchemeTotal total(FieldReader in) {
        return new SchemeTotal(
                in.text("scheme"),
                new TerminalTotals(in.money("sales"), in.money("refunds"), Math.toIntExact(in.number("count"))));
    }

    static TerminalHeard heard(FieldReader in) {
        return in.parsed("heard", text -> TerminalHeard.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static Reconciled.Difference difference(FieldReader in) {
        return new Reconciled.Difference(
                in.parsed("kind", text -> Reconciled.Kind.valueOf(text.toUpperCase(Locale.ROOT))), entry(in));
    }
}
