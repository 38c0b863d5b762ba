// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Bank lines as CSV: {@code date,amount,reference,text} under one line of headings; RFC 4180 quotes. */
public final class BankCsv {
    private BankCsv() {}

    /** The statement of an account whose opening balance is known; refused with the number of the first bad line. */
    public static Outcome<BankStatement> read(String csv, String account, Money opening) {
        List<BankStatement.Line> lines = new ArrayList<>();
        Money closing = opening;
        List<String> rows = csv.lines().toList();
        for (int row = 1; row < rows.size(); row++) {
            try {
                if (!rows.get(row).isBlank()) {
                    List<String> cells = cells(rows.get(row));
                    if (cells.size() != 4) {
                        throw new IllegalArgumentException("four cells are wanted, not " + cells.size());
                    }
                    Money amount = Money.of(cells.get(1).strip(), opening.currency());
                    LocalDate day = LocalDate.parse(cells.get(0).strip());
                    lines.add(new BankStatement.Line(
                            day, amount, cells.get(2).strip(), cells.get(3).strip()));
                    closing = closing.plus(amount);
                }
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
                return Outcome.refused(BankReason.BAD_FILE, "line", row + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return BankStatement.of(account, opening, lines, closing);
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote that does not end");
        }
        cells.add(cell.toString());
        return cells;
    }
}
