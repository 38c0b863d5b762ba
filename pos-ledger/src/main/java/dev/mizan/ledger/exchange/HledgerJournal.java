// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of hledger and ledger-cli: entries with notes, one posting without an amount, total prices and balance
 * assertions. What {@link dev.mizan.ledger.export.HledgerText} writes comes back as the same entries. Directives that
 * change what other lines mean (include, alias, virtual postings, automated entries) are refused with their line.
 */
public final class HledgerJournal extends EntryText {
    private static final String PASSED_OVER = "account|commodity|P|D|payee|tag|comment|end";
    private static final Pattern DIRECTIVE = Pattern.compile("(" + PASSED_OVER + ")(\\s.*)?");
    private static final Pattern HEX = Pattern.compile("%([0-9a-f]{2})");
    private static final int ID = 36;

    private boolean inDirective;
    private boolean inComment;

    HledgerJournal(ImportTerms terms, Consumer<JournalEntry> each) {
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
        return new HledgerJournal(terms, each).read(lines);
    }

    /** Whether a file claims what accounts stand at, so that all its rows are needed. */
    boolean claims() {
        return !claims.isEmpty();
    }

    /** Whether lines are passed over until a comment ends. */
    boolean inComment() {
        return inComment;
    }

    @Override
    void take(String line, int number) {
        if (inComment) {
            inComment = !line.equals("end comment");
            return;
        }
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (line.isBlank()) {
            close();
        } else if (first == ' ' || first == '\t') {
            indented(trimmed(line), number);
        } else if (first >= '0' && first <= '9') {
            close();
            open = Optional.of(begin(line, number));
        } else if (";#*%|".indexOf(first) < 0) {
            close();
            if (!DIRECTIVE.matcher(line).matches()) {
                throw BadJournal.at(number, "directive \"" + line + "\"");
            }
            inDirective = true;
            inComment = line.equals("comment");
        }
    }

    @Override
    void close() {
        inDirective = false;
        super.close();
    }

    private Draft begin(String line, int number) {
        int space = line.indexOf(' ');
        LocalDate on = date(space < 0 ? line : line.substring(0, space), number);
        String rest = space < 0 ? "" : line.substring(space + 1);
        rest = rest.startsWith("* ") || rest.startsWith("! ") ? rest.substring(2) : rest;
        int comment = rest.indexOf(';');
        rest = comment < 0 ? rest : rest.substring(0, comment).stripTrailing();
        boolean own = isId(rest) && (rest.length() == ID || rest.charAt(ID) == ' ');
        String description = own ? rest.substring(Math.min(rest.length(), ID + 1)) : rest;
        return new Draft(number, on, own ? rest.substring(0, ID) : "", plain(description));
    }

    private static boolean isId(String text) {
        if (text.length() < ID || text.charAt(8) != '-' || text.charAt(23) != '-') {
            return false;
        }
        try {
            return UUID.fromString(text.substring(0, ID)).toString().equals(text.substring(0, ID));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static LocalDate date(String written, int number) {
        int secondary = written.indexOf('=');
        String day = (secondary < 0 ? written : written.substring(0, secondary))
                .replace('/', '-')
                .replace('.', '-');
        String[] part = day.split("-");
        try {
            return LocalDate.of(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2]));
        } catch (RuntimeException e) {
            throw BadJournal.at(number, "no date: " + written);
        }
    }

    private void indented(String text, int number) {
        if (open.isEmpty()) {
            if (!inDirective && !text.startsWith(";")) {
                throw BadJournal.at(number, "a posting outside an entry");
            }
        } else if (text.startsWith(";")) {
            note(text.substring(1), open.get().noting());
        } else {
            posting(text, number, open.get());
        }
    }

    private static void note(String comment, Map<String, String> into) {
        int colon = comment.indexOf(':');
        if (colon > 0) {
            String value = comment.substring(colon + 1);
            into.put(comment.substring(0, colon).strip(), plain(value.startsWith(" ") ? value.substring(1) : value));
        }
    }

    private void posting(String text, int number, Draft draft) {
        int comment = text.indexOf(';');
        String body = (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
        body = body.startsWith("* ") || body.startsWith("! ")
                ? body.substring(2).stripLeading()
                : body;
        if (body.startsWith("(") || body.startsWith("[")) {
            throw BadJournal.at(number, "a virtual posting");
        }
        int gap = gap(body);
        String name = gap < 0 ? body : body.substring(0, gap);
        String written = gap < 0 ? "" : body.substring(gap).strip();
        int equals = written.indexOf('=');
        if (equals >= 0) {
            Money claimed =
                    WrittenAmount.read(written.substring(equals + 1), number).amount();
            claims.claim(new Draft.Claim(number, name, draft.on, false, claimed));
            written = written.substring(0, equals).strip();
        }
        if (written.isEmpty()) {
            draft.rows.add(new Draft.Row(number, name));
        } else {
            draft.rows.add(EntryText.row(number, name, written));
        }
        if (comment >= 0) {
            note(text.substring(comment + 1), draft.noting());
        }
    }

    /** Where the name ends: at two spaces or a tab. */
    private static int gap(String body) {
        int spaces = body.indexOf("  ");
        int tab = body.indexOf('\t');
        return spaces < 0 ? tab : tab < 0 ? spaces : Math.min(spaces, tab);
    }

    /** Without the spaces and tabs around it; other white space is text. */
    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (line.charAt(from) == ' ' || line.charAt(from) == '\t')) {
            from++;
        }
        while (to > from && (line.charAt(to - 1) == ' ' || line.charAt(to - 1) == '\t')) {
            to--;
        }
        return line.substring(from, to);
    }

    private static String plain(String written) {
        return written.indexOf('%') < 0
                ? written
                : HEX.matcher(written)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
