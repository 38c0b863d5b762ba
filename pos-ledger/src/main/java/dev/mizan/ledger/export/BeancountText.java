// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.ledger.period.FiscalCalendar;
import java.util.Map;

/**
 * The text that Beancount reads: accounts opened before the first day that books can hold, the entry's id as the payee,
 * names in both languages and everything else as metadata, and no tolerance when it balances. The transaction's
 * amount is metadata too: Beancount rebuilds a total price from a rate of 28 digits, which does not always balance.
 *
 * <p>Lots are told as lots, and every account is opened for any commodity. Books take what goes out before it came in (a sale
 * booked late, a purchase that is reversed after a part of it was sold), so Beancount is told not to look for it
 * ({@code "NONE"}); every lot still nets out, by its cost, day and label. Who wants the check asks for a {@linkplain
 * #strict strict} text, of which Beancount rejects each entry that takes what is not there on its day.
 */
public final class BeancountText implements JournalText {
    private final ChartOfAccounts chart;
    private final AccountNames names;
    private final String booking;

    /** For entries on the accounts of this chart; Beancount takes whatever books hold. */
    public BeancountText(ChartOfAccounts chart) {
        this(chart, " \"NONE\"");
    }

    private BeancountText(ChartOfAccounts chart, String booking) {
        this.chart = chart;
        this.names = new AccountNames(chart);
        this.booking = booking;
    }

    /** The same, but Beancount looks for each lot that goes out among what came in up to that day, in the order of the text. */
    public static BeancountText strict(ChartOfAccounts chart) {
        return new BeancountText(chart, " \"STRICT\"");
    }

    @Override
    public void head(StringBuilder out) {
        out.append("option \"operating_currency\" \"").append(chart.currency()).append("\"\n");
        out.append("option \"inferred_tolerance_multiplier\" \"0\"\n\n");
        for (Account account : chart.byCode()) {
            out.append(FiscalCalendar.EARLIEST).append(" open ").append(names.of(account.code()));
            out.append(booking).append('\n');
            note("  ", "name", account.name().en(), out);
            note("  ", "name-ar", account.name().ar(), out);
        }
        out.append('\n');
    }

    @Override
    public void entry(JournalEntry entry, StringBuilder out) {
        out.append(entry.on()).append(" * \"").append(entry.id()).append("\" ");
        quoted(entry.head().description(), out);
        out.append('\n');
        notes("  ", Notes.of(entry), out);
        for (Leg leg : entry.legs()) {
            out.append("  ").append(names.of(leg.account())).append("  ");
            amount(leg, out);
            leg.foreign().ifPresent(foreign -> note("    ", "foreign", Notes.foreign(foreign), out));
            notes("    ", Notes.of(leg, entry), out);
        }
        out.append('\n');
    }

    private static void amount(Leg leg, StringBuilder out) {
        if (leg.lot().isPresent()) {
            Lot lot = leg.lot().orElseThrow();
            out.append(lot.quantity().toPlainString()).append(' ').append(lot.commodity());
            out.append(" {").append(lot.costText()).append(' ').append(lot.currency());
            out.append(", ").append(lot.acquired());
            out.append(lot.label().isEmpty() ? "" : ", \"" + lot.label() + "\"").append("}\n");
        } else {
            out.append(leg.amount().toPlainString())
                    .append(' ')
                    .append(leg.currency())
                    .append('\n');
        }
    }

    private static void notes(String indent, Map<String, String> notes, StringBuilder out) {
        notes.forEach((key, value) -> note(indent, key, value, out));
    }

    private static void note(String indent, String key, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            quoted(value, out.append(indent).append(key).append(": "));
            out.append('\n');
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
