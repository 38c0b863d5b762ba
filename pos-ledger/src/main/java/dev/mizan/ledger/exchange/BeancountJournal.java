// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of Beancount: entries with metadata, one posting without an amount, total prices and {@code balance} at
 * the start of a day. What {@link dev.mizan.ledger.export.BeancountText} writes comes back as the same entries. A
 * lot is taken where its cost stands in its braces; lots that are left to Beancount to choose ({@code {}}), {@code pad}, {@code include} and plugins are refused with their line.
 */
public final class BeancountJournal extends EntryText {
    /** Possessive, or a long narration would need a frame of the stack for each of its characters. */
    private static final String QUOTED = "(?:[^\"\\\\]++|\\\\.)*+";

    private static final Pattern ENTRY = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}) (?:[*!]|txn)(?: \"(" + QUOTED + ")\")?(?: \"(" + QUOTED + ")\")?\\s*([#^].*)?");
    private static final Pattern BALANCE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) balance\\s+(\\S+)\\s+(.+)");
    private static final Pattern PASSED_OVER = Pattern.compile(
            "option .*|\\d{4}-\\d{2}-\\d{2} (open|close|commodity|price|note|event|query|custom|document) .*");
    private static final Pattern NOTE = Pattern.compile("([a-z][a-zA-Z0-9_-]*): \"(" + QUOTED + ")\"\\s*");
    private static final Pattern OTHER_NOTE = Pattern.compile("[a-z][a-zA-Z0-9_-]*:.*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private BeancountJournal(ImportTerms terms, Consumer<JournalEntry> each) {
        super(terms, each);
    }

    /** All entries of a text, in its order; refused as a whole, with the first line that is wrong. */
    public static Outcome<List<JournalEntry>> read(String text, ImportTerms terms) {
        List<JournalEntry> entries = new ArrayList<>();
        return read(text.lines().iterator(), terms, entries::add).map(done -> List.copyOf(entries));
    }

    /**
     * The same line by line, so that a file of any length passes; {@code each} has seen the entries before a refusal.
     *
     * @return how many lines were read
     */
    public static Outcome<Integer> read(Iterator<String> lines, ImportTerms terms, Consumer<JournalEntry> each) {
        return new BeancountJournal(terms, each).read(lines);
    }

    @Override
    void take(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        char first = line.charAt(0);
        if (first == ' ' || first == '\t') {
            indented(line.strip(), number);
        } else if (first != ';' && first != '*') {
            close();
            begin(line, number);
        }
    }

    private void begin(String line, int number) {
        Matcher entry = ENTRY.matcher(line);
        Matcher balance = BALANCE.matcher(line);
        if (entry.matches()) {
            boolean two = entry.group(3) != null;
            String payee = two ? plain(String.valueOf(entry.group(2))) : "";
            String words = two ? entry.group(3) : entry.group(2);
            boolean own = ID.matcher(payee).matches();
            String description = words == null ? "" : plain(words);
            open = Optional.of(new Draft(
                    number,
                    date(entry.group(1), number),
                    own ? payee : "",
                    own || payee.isEmpty() ? description : payee + " " + description));
        } else if (balance.matches()) {
            Money amount = WrittenAmount.read(balance.group(3), number).amount();
            claims.claim(new Draft.Claim(number, balance.group(2), date(balance.group(1), number), true, amount));
        } else if (!PASSED_OVER.matcher(line).matches()) {
            throw BadJournal.at(number, "directive \"" + line + "\"");
        }
    }

    private static LocalDate date(String written, int number) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw BadJournal.at(number, "no date: " + written);
        }
    }

    private void indented(String text, int number) {
        if (open.isEmpty() || text.startsWith(";")) {
            return;
        }
        Matcher note = NOTE.matcher(text);
        if (note.matches()) {
            open.get().noting().put(note.group(1), plain(note.group(2)));
        } else if (!OTHER_NOTE.matcher(text).matches()) {
            posting(text, number, open.get());
        }
    }

    private static void posting(String text, int number, Draft draft) {
        int comment = text.indexOf(';');
        String body = (comment < 0 ? text : text.substring(0, comment)).strip();
        body = body.startsWith("* ") || body.startsWith("! ")
                ? body.substring(2).strip()
                : body;
        int space = body.indexOf(' ');
        String name = space < 0 ? body : body.substring(0, space);
        if (space < 0) {
            draft.rows.add(new Draft.Row(number, name));
        } else {
            draft.rows.add(row(number, name, body.substring(space)));
        }
    }

    private static String plain(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c == '\\' && i + 1 < quoted.length()) {
                char next = quoted.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
