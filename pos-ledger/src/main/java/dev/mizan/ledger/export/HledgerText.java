// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Map;

/**
 * The text that hledger and ledger-cli both read: the entry's id first in the description, every leg with its amount (that of
 * the transaction with the total price in the books' currency, never a rate; a lot as its quantity with its total cost), no digit grouping, Arabic names in comments. What would mean something to either program (a semicolon or bar in a
 * description, a bracket or comma in a comment, runs of spaces) is written as {@code %} and two hexadecimal digits.
 */
public final class HledgerText implements JournalText {
    private static final String IN_DESCRIPTION = "%;|";
    private static final String IN_COMMENT = "%;|[],";

    private final ChartOfAccounts chart;
    private final AccountNames names;

    /** For entries on the accounts of this chart. */
    public HledgerText(ChartOfAccounts chart) {
        this.chart = chart;
        this.names = new AccountNames(chart);
    }

    @Override
    public void head(StringBuilder out) {
        Currency currency = chart.currency();
        String thousand = currency.digits() == 0 ? "1000." : "1000." + "0".repeat(currency.digits());
        out.append("commodity ").append(thousand).append(' ').append(currency).append("\n\n");
        for (Account account : chart.byCode()) {
            out.append("account ")
                    .append(names.of(account.code()))
                    .append("  ; type:")
                    .append(type(account));
            if (!account.name().ar().isEmpty()) {
                out.append(", ar:");
                free(account.name().ar(), IN_COMMENT, out);
            }
            out.append('\n');
        }
        out.append('\n');
    }

    private static char type(Account account) {
        if (account.section() == Section.CASH) {
            return 'C';
        }
        return switch (account.type()) {
            case ASSET -> 'A';
            case LIABILITY -> 'L';
            case EQUITY -> 'E';
            case INCOME -> 'R';
            case EXPENSE -> 'X';
        };
    }

    @Override
    public void entry(JournalEntry entry, StringBuilder out) {
        out.append(entry.on()).append(" * ").append(entry.id());
        if (!entry.head().description().isEmpty()) {
            free(entry.head().description(), IN_DESCRIPTION, out.append(' '));
        }
        out.append('\n');
        notes(Notes.of(entry), out);
        for (Leg leg : entry.legs()) {
            leg(leg, out);
            if (!Notes.isPriced(leg)) {
                leg.foreign().ifPresent(foreign -> notes(Map.of("foreign", Notes.foreign(foreign)), out));
            }
            leg.lot().ifPresent(lot -> notes(Map.of("lot", lot.purchase()), out));
            notes(Notes.of(leg, entry), out);
        }
        out.append('\n');
    }

    private void leg(Leg leg, StringBuilder out) {
        String name = names.of(leg.account());
        boolean priced = Notes.isPriced(leg);
        Money money = priced ? leg.foreign().orElseThrow() : leg.amount();
        String number = leg.lot().map(lot -> lot.quantity().toPlainString()).orElse(money.toPlainString());
        out.append("    ").append(name);
        out.append(" ".repeat(2 + names.longest() - name.length() + Math.max(0, 14 - number.length())));
        out.append(number).append(' ');
        out.append(leg.lot().map(Lot::commodity).orElse(money.currency().code()));
        if (priced || leg.lot().isPresent()) {
            out.append(" @@ ").append(leg.amount().absolute().toPlainString());
            out.append(' ').append(leg.currency());
        }
        out.append('\n');
    }

    private static void notes(Map<String, String> notes, StringBuilder out) {
        notes.forEach((key, value) -> {
            out.append("    ; ").append(key).append(": ");
            free(value, IN_COMMENT, out);
            out.append('\n');
        });
    }

    /** Free text, with what the programs would take for their own written in hexadecimal. */
    private static void free(String text, String special, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lostSpace = c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ');
            if (c < ' ' || c == 127 || lostSpace || special.indexOf(c) >= 0) {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
    }
}
