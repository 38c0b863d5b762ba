// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountType;
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
 * <p>Lots are told as lots, on accounts of assets, which are opened for any commodity; Beancount wants each to be there on
 * the day on which it goes out.
 */
public final class BeancountText implements JournalText {
    private final ChartOfAccounts chart;
    private final AccountNames names;

    /** For entries on the accounts of this chart. */
    public BeancountText(ChartOfAccounts chart) {
        this.chart = chart;
        this.names = new AccountNames(chart);
    }

    @Override
    public void head(StringBuilder out) {
        out.append("option \"operating_currency\" \"").append(chart.currency()).append("\"\n");
        out.append("option \"inferred_tolerance_multiplier\" \"0\"\n\n");
        for (Account account : chart.byCode()) {
            out.append(FiscalCalendar.EARLIEST).append(" open ").append(names.of(account.code()));
            boolean mayHoldLots = account.type() == AccountType.ASSET;
            out.append(mayHoldLots ? "" : " " + account.currency()).append('\n');
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
