// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.document.Slip;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.till.CashTotal;
import dev.mizan.core.till.Counted;
import dev.mizan.core.till.DocumentSpan;
import dev.mizan.core.till.SessionTotals;
import dev.mizan.core.till.Tally;
import dev.mizan.core.till.TenderTotal;
import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.Turnover;
import dev.mizan.core.till.XRead;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import java.util.List;

/** The totals of a till session: an X report, or a Z report with what was counted. */
record TotalsPaper(
        Slip slip, BusinessDate date, SessionTotals totals, List<Counted> counted, List<TerminalReport> terminals)
        implements Printed {

    static TotalsPaper of(XRead x) {
        return new TotalsPaper(x.slip(), x.date(), x.totals(), List.of(), List.of());
    }

    static TotalsPaper of(TillClosed z, Recorded recorded) {
        return new TotalsPaper(
                z.slip(),
                z.date(),
                z.totals(),
                z.counted(),
                recorded.fact(TerminalsReported.class)
                        .map(TerminalsReported::terminals)
                        .orElse(List.of()));
    }

    @Override
    public void print(ReceiptBuilder out) {
        out.row(Text.of("Business date", "يوم العمل"), date.toString());
        for (DocumentSpan span : totals.documents()) {
            out.row(span.kind().title(), span.first().toString());
            if (!span.first().equals(span.last())) {
                out.row(Text.of("  to", "  إلى"), span.last().toString());
            }
        }
        totals.tallies().forEach(tally -> tally(out, tally));
        for (Counted count : counted) {
            out.rule()
                    .row(counted(count, "Expected", "المتوقع"), count.expected())
                    .row(counted(count, "Counted", "المعدود"), count.amount())
                    .row(Text.of("Over / short", "زيادة / عجز"), count.overShort());
        }
        terminals.forEach(it -> TerminalPaper.print(it, out));
    }

    private static Text counted(Counted count, String en, String ar) {
        return Text.of(
                en + ", " + count.kind().title().en(),
                ar + "، " + count.kind().title().ar());
    }

    private static void tally(ReceiptBuilder out, Tally tally) {
        out.rule();
        turnover(out, tally, Text.of("Sales", "المبيعات"), tally.sales());
        turnover(out, tally, Text.of("Returns", "المرتجعات"), tally.returns());
        tally.salesTax().forEach(tax -> tax(out, tally, Text.of("VAT", "الضريبة"), tax));
        tally.returnsTax().forEach(tax -> tax(out, tally, Text.of("VAT returned", "ضريبة المرتجعات"), tax));
        out.rule().row(Text.of("Float", "العهدة الافتتاحية"), money(tally, tally.opening()));
        for (TenderTotal total : tally.tenders()) {
            out.row(total.kind().title(), money(tally, total.net()));
        }
        for (CashTotal move : tally.moves()) {
            long amount = move.reason().in() ? move.amount() : -move.amount();
            out.row(move.reason().title(), money(tally, amount));
        }
    }

    private static void turnover(ReceiptBuilder out, Tally tally, Text words, Turnover turnover) {
        Text counted =
                Text.of(words.en() + " (" + turnover.documents() + ")", words.ar() + " (" + turnover.documents() + ")");
        out.row(counted, money(tally, turnover.gross()).toPlainString(), Emphasis.BOLD);
        if (turnover.rounding() != 0) {
            out.row(Text.of("  cash rounding", "  تقريب النقد"), money(tally, turnover.rounding()));
        }
    }

    private static void tax(ReceiptBuilder out, Tally tally, Text words, TaxTotal tax) {
        String percent = " " + tax.rate().percent() + " %";
        out.row(Text.of(words.en() + percent, words.ar() + percent), money(tally, tax.tax()));
    }

    private static Money money(Tally tally, long minor) {
        return Money.ofMinor(minor, tally.currency());
    }
}
