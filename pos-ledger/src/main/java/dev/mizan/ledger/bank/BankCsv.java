// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.internal.CsvRows;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Bank lines as CSV: {@code date,amount,reference,text} and, where the bank says it, {@code counterparty}, under one line of
 * headings; RFC 4180 quotes.
 */
public final class BankCsv {
    private BankCsv() {}

    /**
     * The statement of an account whose opening balance is known, in the currency of that balance; refused with the number of
     * the first bad line, as is a file whose first line is no line of headings.
     */
    public static Outcome<BankStatement> read(String csv, String account, Money opening) {
        List<BankStatement.Line> lines = new ArrayList<>();
        Money closing = opening;
        int at = 1;
        try {
            List<CsvRows.Row> rows = CsvRows.read(csv);
            if (rows.isEmpty() || isDay(rows.get(0).cells().get(0).strip())) {
                throw new IllegalArgumentException("a line of headings is wanted before the bank's lines");
            }
            for (CsvRows.Row row : rows.subList(1, rows.size())) {
                at = row.line();
                if (!row.isBlank()) {
                    BankStatement.Line line = line(row.cells(), opening);
                    lines.add(line);
                    closing = closing.plus(line.amount());
                }
            }
        } catch (CsvRows.Bad e) {
            return Outcome.refused(BankReason.BAD_FILE, "line", e.line(), "detail", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            return Outcome.refused(BankReason.BAD_FILE, "line", at, "detail", String.valueOf(e.getMessage()));
        }
        return BankStatement.of(account, opening, lines, closing);
    }

    /** A file without headings would lose its first line. */
    private static boolean isDay(String cell) {
        return cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static BankStatement.Line line(List<String> cells, Money opening) {
        if (cells.size() != 4 && cells.size() != 5) {
            throw new IllegalArgumentException("four or five cells are wanted, not " + cells.size());
        }
        return new BankStatement.Line(
                LocalDate.parse(cells.get(0).strip()),
                Money.of(cells.get(1).strip(), opening.currency()),
                cells.get(2).strip(),
                cells.get(3).strip(),
                cells.size() == 5 ? cells.get(4).strip() : "");
    }
}
