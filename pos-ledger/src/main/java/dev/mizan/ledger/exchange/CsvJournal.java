// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.internal.CsvRows;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal as a table, a row a leg, those of one entry together: for spreadsheets, and for books that come from a program
 * that writes nothing else. What is written comes back as the same entries.
 */
public final class CsvJournal implements JournalText {
    private static final List<String> HEAD = List.of(
            "entry",
            "date",
            "on",
            "booked",
            "document",
            "description",
            "rule",
            "reverses",
            "account",
            "amount",
            "currency",
            "foreign",
            "foreign-currency",
            "place",
            "lot");
    private static final int WITHOUT_LOTS = HEAD.size() - 1;
    private static final int ACCOUNT = HEAD.indexOf("account");

    /** Writes any journal: codes need no chart. */
    public CsvJournal() {}

    @Override
    public void head(StringBuilder out) {
        CsvRows.write(HEAD, out);
    }

    @Override
    public void entry(JournalEntry entry, StringBuilder out) {
        for (Leg leg : entry.legs()) {
            CsvRows.write(
                    List.of(
                            entry.id().toString(),
                            entry.head().date().toString(),
                            entry.on().toString(),
                            entry.head().booked().toString(),
                            entry.head().document(),
                            entry.head().description(),
                            entry.rule(),
                            entry.reverses().map(EntryId::toString).orElse(""),
                            leg.account(),
                            leg.amount().toPlainString(),
                            leg.currency().code(),
                            leg.foreign().map(Money::toPlainString).orElse(""),
                            leg.foreign().map(it -> it.currency().code()).orElse(""),
                            leg.at().toString(),
                            leg.lot().map(Lot::toString).orElse("")),
                    out);
        }
    }

    /** All entries of a table, in its order; refused as a whole, with the first line that is wrong. */
    public static Outcome<List<JournalEntry>> read(String csv, ImportTerms terms) {
        try {
            List<CsvRows.Row> rows =
                    CsvRows.read(csv).stream().filter(row -> !row.isBlank()).toList();
            if (rows.isEmpty() || !isHead(rows.get(0).cells())) {
                throw BadJournal.at(1, "the headings are " + String.join(",", HEAD));
            }
            List<JournalEntry> entries = new ArrayList<>();
            for (int from = 1; from < rows.size(); ) {
                int to = from + 1;
                while (to < rows.size() && first(rows.get(to)).equals(first(rows.get(from)))) {
                    to++;
                }
                entries.add(entry(rows.subList(from, to), terms));
                from = to;
            }
            return Outcome.done(List.copyOf(entries));
        } catch (CsvRows.Bad e) {
            return BadJournal.at(e.line(), String.valueOf(e.getMessage())).refused();
        } catch (BadJournal e) {
            return e.refused();
        }
    }

    /** A table that was written before there were lots has no column of them. */
    private static boolean isHead(List<String> cells) {
        return cells.equals(HEAD) || cells.equals(HEAD.subList(0, WITHOUT_LOTS));
    }

    private static String first(CsvRows.Row row) {
        return row.cells().get(0);
    }

    private static JournalEntry entry(List<CsvRows.Row> rows, ImportTerms terms) {
        CsvRows.Row head = rows.get(0);
        List<Leg> legs = new ArrayList<>();
        for (CsvRows.Row row : rows) {
            legs.add(leg(row, terms));
            if (!row.cells().subList(0, ACCOUNT).equals(head.cells().subList(0, ACCOUNT))) {
                throw BadJournal.at(row.line(), "it tells of its entry another thing than line " + head.line());
            }
        }
        List<String> cell = head.cells();
        try {
            EntryHead written = new EntryHead(
                    EntryId.of(cell.get(0)),
                    LocalDate.parse(cell.get(1)),
                    Instant.parse(cell.get(3)),
                    cell.get(4),
                    cell.get(5));
            if (JournalEntry.propose(written, legs) instanceof Refused<JournalEntry> refused) {
                throw new BadJournal(
                        ExchangeReason.UNBALANCED, "line", head.line(), "detail", refused.message(Language.EN));
            }
            Optional<EntryId> reverses =
                    Optional.of(cell.get(7)).filter(id -> !id.isEmpty()).map(EntryId::of);
            return new JournalEntry(written, LocalDate.parse(cell.get(2)), legs, reverses, cell.get(6));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw BadJournal.at(head.line(), String.valueOf(e.getMessage()));
        }
    }

    private static Leg leg(CsvRows.Row row, ImportTerms terms) {
        List<String> cell = row.cells();
        if (cell.size() != HEAD.size() && cell.size() != WITHOUT_LOTS) {
            throw BadJournal.at(row.line(), cell.size() + " cells, not " + HEAD.size());
        }
        String code = terms.names().getOrDefault(cell.get(8), cell.get(8));
        if (terms.chart().indexOf(code) < 0) {
            throw new BadJournal(ExchangeReason.UNKNOWN_ACCOUNT, "line", row.line(), "name", cell.get(8));
        }
        try {
            Money amount = Money.of(cell.get(9), Currency.of(cell.get(10)));
            Optional<Money> foreign = cell.get(11).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Money.of(cell.get(11), Currency.of(cell.get(12))));
            Optional<Lot> lot = cell.stream()
                    .skip(WITHOUT_LOTS)
                    .filter(it -> !it.isEmpty())
                    .map(Lot::parse)
                    .findFirst();
            return new Leg(code, amount, Dimensions.parse(cell.get(13)), foreign, lot);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw BadJournal.at(row.line(), String.valueOf(e.getMessage()));
        }
    }
}
