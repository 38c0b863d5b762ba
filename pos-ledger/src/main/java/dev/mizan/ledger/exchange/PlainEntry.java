// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Journal;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.PostingBatch;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * Reads entries of hledger text that hold nothing but a date, a description and amounts in the books' own currency, byte
 * by byte and without an object for an entry. Anything else, and anything wrong, it leaves to whoever reads line by line.
 */
final class PlainEntry {
    /** With four decimals and 4,096 legs, no sum of such amounts is beyond a long. */
    private static final int MOST_DIGITS = 11;

    private final Journal journal;
    private final ChartOfAccounts chart;
    private final NameTable names = new NameTable();
    private final byte[] currency;
    private final int digits;
    private final Bytes text;
    private final int[] columns = new int[JournalEntry.MOST_LEGS];
    private final long[] minors = new long[JournalEntry.MOST_LEGS];
    private int legs;
    private long amount;
    private int writtenDay = -1;
    private int day;

    PlainEntry(byte[] text, Journal journal, ChartOfAccounts chart, Map<String, String> codes) {
        this.text = new Bytes(text);
        this.journal = journal;
        this.chart = chart;
        this.currency = chart.currency().code().getBytes(StandardCharsets.US_ASCII);
        this.digits = chart.currency().digits();
        codes.forEach((name, code) -> {
            if (chart.indexOf(code) >= 0) {
                names.put(name.getBytes(StandardCharsets.UTF_8), code);
            }
        });
    }

    /** Where the entry that begins here ends, after the empty line behind it, or -1 where it is not plain. */
    int read(int from) {
        int eol = text.endOfLine(from);
        if (!text.isDate(from, eol) || !date(from) || !description(from + 10, eol)) {
            return -1;
        }
        legs = 0;
        long sum = 0;
        int at = eol + 1;
        for (; at < text.length() && text.isBlank(at); at = eol + 1) {
            eol = text.endOfLine(at);
            int first = text.skipBlanks(at, eol);
            if (first == eol) {
                break;
            }
            if (legs == columns.length || !posting(first, eol)) {
                return -1;
            }
            sum += amount;
        }
        boolean commented = at < text.length() && ";#*%|".indexOf(text.at(at)) >= 0;
        if (commented || legs < 2 || sum != 0) {
            return -1;
        }
        return at < text.length() && (text.at(at) == '\n' || text.isBlank(at)) ? text.endOfLine(at) + 1 : at;
    }

    /** Puts what was read into a batch, under the key that it brought or the one by its number. */
    void into(PostingBatch batch, EntryId numbered, long booked) {
        long high = numbered.value().getMostSignificantBits();
        long low = numbered.value().getLeastSignificantBits();
        batch.entry(text.hasKey() ? text.keyHigh() : high, text.hasKey() ? text.keyLow() : low, day, booked);
        batch.about("", text.description());
        for (int leg = 0; leg < legs; leg++) {
            batch.leg(columns[leg], minors[leg]);
        }
    }

    private boolean date(int from) {
        int year = text.number(from, 4);
        int month = text.number(from + 5, 2);
        int dayOfMonth = text.number(from + 8, 2);
        int written = (year * 16 + month) * 32 + dayOfMonth;
        if (written != writtenDay) {
            if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > YearMonth.of(year, month).lengthOfMonth()) {
                return false;
            }
            day = Math.toIntExact(LocalDate.of(year, month, dayOfMonth).toEpochDay());
            writtenDay = written;
        }
        return true;
    }

    private boolean description(int from, int eol) {
        int at = from == eol ? eol : from + 1;
        boolean marked = at + 1 < eol && (text.at(at) == '*' || text.at(at) == '!') && text.at(at + 1) == ' ';
        return text.describe(marked ? at + 2 : at, eol);
    }

    /** One leg; false for one with more to it than a known name and an amount. */
    private boolean posting(int from, int eol) {
        if ("*!([;".indexOf(text.at(from)) >= 0) {
            return false;
        }
        int end = text.endOfName(from, eol);
        int name = end < 0 ? -1 : names.find(text, from, end);
        if (name < 0 || !amount(text.skipBlanks(end, eol), eol)) {
            return false;
        }
        columns[legs] = column(name);
        minors[legs++] = amount;
        return true;
    }

    private int column(int name) {
        if (names.column(name) < 0) {
            names.column(name, journal.column(names.code(name), Dimensions.NONE, chart));
        }
        return names.column(name);
    }

    /** {@code -1234.50 SAR}, and no other form. */
    private boolean amount(int from, int eol) {
        boolean negative = from < eol && text.at(from) == '-';
        int at = negative ? from + 1 : from;
        int start = at;
        long number = 0;
        int point = -1;
        for (; at < eol; at++) {
            int digit = text.at(at) - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (text.at(at) == '.' && point < 0 && at > start) {
                point = at;
            } else {
                break;
            }
        }
        int fraction = point < 0 ? 0 : at - point - 1;
        if (at == start || at - start > MOST_DIGITS || point == at - 1 || fraction > digits || !ends(at, eol)) {
            return false;
        }
        for (; fraction < digits; fraction++) {
            number *= 10;
        }
        amount = negative ? -number : number;
        return number != 0;
    }

    /** A space, the currency, and nothing but blanks after it. */
    private boolean ends(int at, int eol) {
        int after = at + 1 + currency.length;
        if (after > eol || text.at(at) != ' ' || text.skipBlanks(after, eol) != eol) {
            return false;
        }
        for (int i = 0; i < currency.length; i++) {
            if (text.at(at + 1 + i) != currency[i]) {
                return false;
            }
        }
        return true;
    }
}
