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

    /** The statement of an account whose opening balance is known; refused with the number of the first bad line. */
    public static Outcome<BankStatement> read(String csv, String account, Money opening) {
        List<BankStatement.Line> lines = new ArrayList<>();
        Money closing = opening;
        int at = 1;
        try {
            for (CsvRows.Row row : CsvRows.read(csv)) {
                at = row.line();
                if (at > 1 && !isBlank(row.cells())) {
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

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
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
