// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.pay.fact.TerminalReport;
import java.util.List;

/** The words in which a Z tells of terminals, on paper and in a file. */
public final class SchemeWords {
    /** Above all of it. */
    public static final Text TITLE = Text.of("Terminals and schemes", "الأجهزة وشبكات الدفع");

    /** The sum of all terminals. */
    public static final Text ALL = Text.of("All terminals", "كل الأجهزة");

    /** Before the word with which a person closed a batch that differs. */
    public static final Text ACCEPTED = Text.of("Accepted", "مقبول");

    static final List<Text> COLUMNS = List.of(
            Text.of("Taken", "محصّل"),
            Text.of("Given back", "مردود"),
            Text.of("At the terminal", "حسب الجهاز"),
            Text.of("Difference", "الفرق"));

    private SchemeWords() {}

    /** A terminal's name, and whether it told what it took. */
    public static Text terminal(TerminalReport report) {
        String name = report.terminal();
        return switch (report.heard()) {
            case REQUESTS -> Text.of("Terminal " + name, "الجهاز " + name);
            case TOTALS ->
                Text.of("Terminal " + name + ", told totals alone", "الجهاز " + name + "، ذكر الإجماليات فقط");
            case NOTHING -> Text.of("Terminal " + name + ", not compared", "الجهاز " + name + "، لم تتم مقارنته");
        };
    }

    /** A scheme, or that nobody named one. */
    public static Text scheme(SchemeLine line) {
        return line.scheme().isEmpty()
                ? Text.of("No scheme named", "شبكة غير مذكورة")
                : Text.of(line.scheme(), line.scheme());
    }

    /** What is set aside on cards of a scheme. */
    public static Text aside(SchemeTotal total) {
        String of = total.scheme().isEmpty() ? "" : " " + total.scheme();
        return Text.of("Set aside" + of, "محجوز" + of);
    }

    /** With how many payments the till and the terminal count. */
    static Text counted(Text label, int till, int told) {
        String counts = till == told ? " (" + till + ")" : " (" + till + " / " + told + ")";
        return Text.of(label.en() + counts, label.ar() + counts);
    }

    /** How a payment differs. */
    public static Text different(Reconciled.Difference one) {
        return switch (one.kind()) {
            case MISSING_AT_TERMINAL -> Text.of("Not at terminal", "ليست في الجهاز");
            case MISSING_AT_TILL -> Text.of("Not at the till", "ليست في النقطة");
            case DIFFERS -> Text.of("Told otherwise", "مذكورة بخلافها");
        };
    }
}
