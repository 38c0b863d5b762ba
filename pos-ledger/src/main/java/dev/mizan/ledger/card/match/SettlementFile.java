// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.SettlementColumns.Column;
import dev.mizan.ledger.internal.CsvRows;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the batches of an acquirer's file by its {@link SettlementColumns}. The file is taken whole or not at all: the first
 * cell that is wrong is named by its line and its column.
 */
public final class SettlementFile {
    /** A card number is shown with its first six and its last four digits at most (PCI DSS 3.4). */
    private static final int MASKED = 10;

    private static final int SHOWN = 4;

    private final SettlementColumns columns;
    private final DateTimeFormatter days;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, Gathered> batches = new LinkedHashMap<>();

    private SettlementFile(SettlementColumns columns) {
        this.columns = columns;
        this.days = columns.days();
    }

    private static final class Gathered {
        private final int line;
        private final LocalDate on;
        private final Optional<Money> deposit;
        private final List<SettledLine> lines = new ArrayList<>();

        Gathered(int line, LocalDate on, Optional<Money> deposit) {
            this.line = line;
            this.on = on;
            this.deposit = deposit;
        }
    }

    private static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String column;

        BadCell(int line, String column, String detail) {
            super(detail);
            this.line = line;
            this.column = column;
        }
    }

    /** The batches of a file, in the order in which they begin; refused with line and column of the first wrong cell. */
    public static Outcome<List<Settlement>> read(String csv, SettlementColumns columns) {
        try {
            return new SettlementFile(columns).batches(CsvRows.read(csv, columns.comma()));
        } catch (CsvRows.Bad e) {
            return bad(e.line(), "", String.valueOf(e.getMessage()));
        } catch (BadCell e) {
            return bad(e.line, e.column, String.valueOf(e.getMessage()));
        }
    }

    private static <T> Outcome<T> bad(int line, String column, String detail) {
        return Outcome.refused(CardReason.BAD_FILE, "line", line, "column", column, "detail", detail);
    }

    private Outcome<List<Settlement>> batches(List<CsvRows.Row> rows) {
        if (rows.isEmpty()) {
            throw new BadCell(1, "", "no line of headings");
        }
        headings(rows.get(0));
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            if (!row.isBlank()) {
                take(row);
            }
        }
        List<Settlement> settled = new ArrayList<>();
        for (Map.Entry<String, Gathered> batch : batches.entrySet()) {
            Gathered it = batch.getValue();
            Money sum = sum(it);
            if (!it.deposit.orElse(sum).equals(sum)) {
                throw new BadCell(
                        it.line,
                        name(Column.DEPOSIT),
                        "the rows of " + batch.getKey() + " make " + sum + ", not " + it.deposit.orElse(sum));
            }
            settled.add(new Settlement(columns.acquirer(), batch.getKey(), it.on, it.lines, sum));
        }
        return Outcome.done(List.copyOf(settled));
    }

    private Money sum(Gathered batch) {
        try {
            return Money.sum(
                    columns.currency(),
                    batch.lines.stream().map(SettledLine::deposit).toList());
        } catch (ArithmeticException e) {
            throw new BadCell(batch.line, name(Column.AMOUNT), String.valueOf(e.getMessage()));
        }
    }

    private void headings(CsvRows.Row head) {
        List<String> names = head.cells().stream().map(String::strip).toList();
        columns.headings().forEach((column, heading) -> {
            int place = names.indexOf(heading);
            if (place < 0 || place != names.lastIndexOf(heading)) {
                throw new BadCell(head.line(), heading, "there is no such heading, or it is there twice");
            }
            places.put(column, place);
        });
    }

    private String name(Column column) {
        return columns.headings().getOrDefault(column, column.name());
    }

    private void take(CsvRows.Row row) {
        String batch = text(row, Column.BATCH);
        LocalDate on = day(row, Column.ON);
        Optional<Money> deposit = money(row, Column.DEPOSIT);
        Gathered into = batches.computeIfAbsent(batch, name -> new Gathered(row.line(), on, deposit));
        if (!into.on.equals(on)) {
            throw new BadCell(row.line(), name(Column.ON), "the batch " + batch + " was of " + into.on);
        }
        if (!into.deposit.equals(deposit)) {
            throw new BadCell(row.line(), name(Column.DEPOSIT), "the batch " + batch + " named another one");
        }
        into.lines.add(line(row));
    }

    private SettledLine line(CsvRows.Row row) {
        Money none = Money.zero(columns.currency());
        Money amount = money(row, Column.AMOUNT).orElse(none);
        Money fee = kept(row, Column.FEE).orElse(none);
        Money tax = kept(row, Column.TAX).orElse(none);
        SettledLine line;
        Money deposit;
        try {
            Optional<CardTrace> trace = trace(row);
            String reference = cell(row, Column.REFERENCE)
                    .orElseGet(() -> text(row, trace.isPresent() ? Column.AUTHORISATION : Column.REFERENCE));
            line = new SettledLine(kind(row), reference, amount, fee, tax, trace);
            deposit = line.deposit();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadCell(row.line(), name(Column.AMOUNT), String.valueOf(e.getMessage()));
        }
        money(row, Column.NET).filter(net -> !net.equals(deposit)).ifPresent(net -> {
            throw new BadCell(row.line(), name(Column.NET), "amount, fee and tax make " + deposit);
        });
        return line;
    }

    private Optional<CardTrace> trace(CsvRows.Row row) {
        String authorisation = cell(row, Column.AUTHORISATION).orElse("");
        Optional<LocalDate> paid = cell(row, Column.PAID).map(it -> day(row, Column.PAID));
        PaymentSlip slip = new PaymentSlip(cell(row, Column.SCHEME).orElse(""), digits(row), authorisation);
        return slip.equals(PaymentSlip.NONE) && paid.isEmpty()
                ? Optional.empty()
                : Optional.of(new CardTrace(cell(row, Column.REFERENCE).orElse(""), slip, paid));
    }

    /** Of a masked number the last four; what has more digits than a masked one may have is not repeated. */
    private String digits(CsvRows.Row row) {
        String cell = cell(row, Column.DIGITS).orElse("");
        if (cell.chars().filter(Character::isDigit).count() > MASKED) {
            throw new BadCell(row.line(), name(Column.DIGITS), "a whole card number");
        }
        return cell.substring(Math.max(0, cell.length() - SHOWN));
    }

    private SettledLine.Kind kind(CsvRows.Row row) {
        if (!places.containsKey(Column.KIND)) {
            return SettledLine.Kind.PAYMENT;
        }
        String word = text(row, Column.KIND);
        return Optional.ofNullable(columns.kinds().get(word))
                .orElseThrow(() -> new BadCell(row.line(), name(Column.KIND), "no kind is called \"" + word + "\""));
    }

    private Optional<Money> kept(CsvRows.Row row, Column column) {
        return money(row, column).map(it -> columns.keptBelowZero() ? it.negated() : it);
    }

    private Optional<Money> money(CsvRows.Row row, Column column) {
        if (!places.containsKey(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(text(row, column), columns.currency()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadCell(row.line(), name(column), String.valueOf(e.getMessage()));
        }
    }

    private LocalDate day(CsvRows.Row row, Column column) {
        try {
            return LocalDate.parse(text(row, column), days);
        } catch (DateTimeException e) {
            throw new BadCell(row.line(), name(column), String.valueOf(e.getMessage()));
        }
    }

    private String text(CsvRows.Row row, Column column) {
        return cell(row, column).orElseThrow(() -> new BadCell(row.line(), name(column), "the cell is empty"));
    }

    private Optional<String> cell(CsvRows.Row row, Column column) {
        Integer place = places.get(column);
        return place == null
                        || place >= row.cells().size()
                        || row.cells().get(place).isBlank()
                ? Optional.empty()
                : Optional.of(row.cells().get(place).strip());
    }
}
