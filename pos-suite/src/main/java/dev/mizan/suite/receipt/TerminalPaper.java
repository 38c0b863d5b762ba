// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.totals.SchemeLine;
import dev.mizan.suite.pay.totals.SchemeWords;

/** One terminal on a Z: its schemes, and by name what it and the till do not both know. */
final class TerminalPaper {
    private TerminalPaper() {}

    static void print(TerminalReport report, ReceiptBuilder out) {
        out.rule().line(SchemeWords.terminal(report));
        for (SchemeLine line : SchemeLine.of(report)) {
            if (report.heard() == TerminalHeard.TOTALS && line.scheme().isEmpty()) {
                told(line.told(), out);
            } else {
                scheme(line, report.heard() == TerminalHeard.REQUESTS, out);
            }
        }
        report.compared().differences().forEach(it -> entry(SchemeWords.different(it), it.entry(), out));
        report.accepted().ifPresent(why -> out.line(SchemeWords.ACCEPTED).line(Text.en("  " + why)));
        for (SchemeTotal total : report.waiting()) {
            out.row(
                    counted(Text.of("Waiting to be forwarded", "بانتظار الإرسال"), total.totals()),
                    total.totals().sales());
        }
        for (SchemeTotal total : report.aside()) {
            out.row(
                    counted(SchemeWords.aside(total), total.totals()),
                    total.totals().sales());
        }
        report.unknown().forEach(it -> entry(Text.of("Unknown", "مجهولة المصير"), it, out));
    }

    private static void scheme(SchemeLine line, boolean compared, ReceiptBuilder out) {
        out.row(counted(SchemeWords.scheme(line), line.till()), line.till().sales());
        if (line.till().refunds().isPositive()) {
            out.row(Text.of("  given back", "  مردود"), line.till().refunds().negated());
        }
        if (compared && !line.till().equals(line.told())) {
            told(line.told(), out);
            out.row(Text.of("  difference", "  الفرق"), line.difference().toPlainString(), Emphasis.BOLD);
        }
    }

    private static void told(TerminalTotals told, ReceiptBuilder out) {
        out.row(counted(Text.of("  at terminal", "  حسب الجهاز"), told), told.net());
    }

    /** A payment by name: what it is and how much, and below it its reference. */
    private static void entry(Text what, TerminalEntry entry, ReceiptBuilder out) {
        out.row(what, entry.amount().toPlainString(), Emphasis.BOLD)
                .line(Text.en("  " + entry.reference().value()));
    }

    private static Text counted(Text words, TerminalTotals totals) {
        String count = " (" + totals.count() + ")";
        return Text.of(words.en() + count, words.ar() + count);
    }
}
