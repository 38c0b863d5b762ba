// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.SettledLine;
import dev.mizan.spi.value.Currency;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How an acquirer's file is read: which of its columns is what. It is data, so that another acquirer is another value and
 * no other program.
 *
 * @param headings the heading of each column that the file has; columns that are not named are passed over
 * @param comma what parts the cells: a comma, a semicolon, a tab
 * @param day how days are written, such as {@code uuuu-MM-dd} or {@code dd/MM/uuuu}
 * @param kinds what the words of the kind column stand for; a word that is not here is refused
 * @param keptBelowZero whether fee and tax are written below zero where the acquirer keeps them
 */
public record SettlementColumns(
        String acquirer,
        Currency currency,
        Map<Column, String> headings,
        char comma,
        String day,
        Map<String, SettledLine.Kind> kinds,
        boolean keptBelowZero) {
    /** What a column tells. */
    public enum Column {
        /** The number of the batch; rows of one batch need not follow one another. */
        BATCH,
        /** The day of the deposit. */
        ON,
        /** The reference of the payment, the one that till and terminal have. */
        REFERENCE,
        /** Before the fee; below zero for a refund and for a chargeback. */
        AMOUNT,
        /** What was kept; nothing is kept where there is no such column. */
        FEE,
        /** VAT on the fee; none where there is no such column. */
        TAX,
        /** Payment, chargeback or one that was won; all are payments where there is no such column. */
        KIND,
        /** What of the row was paid out; where it is there it must be amount less fee less tax. */
        NET,
        /** What the whole batch paid out, the same in all its rows; the sum of the rows where there is no such column. */
        DEPOSIT
    }

    private static final Set<Column> NEEDED = Set.of(Column.BATCH, Column.ON, Column.REFERENCE, Column.AMOUNT);

    public SettlementColumns {
        headings = headings.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(headings));
        kinds = Map.copyOf(kinds);
        if (!headings.keySet().containsAll(NEEDED)) {
            throw new IllegalArgumentException("a settlement file has at least " + NEEDED + ", not " + headings);
        }
        if (headings.values().stream().distinct().count() < headings.size()) {
            throw new IllegalArgumentException("one heading for two columns: " + headings);
        }
        Objects.requireNonNull(days(day));
    }

    private static DateTimeFormatter days(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** How its days are read. */
    DateTimeFormatter days() {
        return days(day);
    }

    /** A file with commas, ISO days and the names of {@link Column} in small letters as its headings. */
    public static SettlementColumns plain(String acquirer, Currency currency) {
        Map<Column, String> headings = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            headings.put(column, column.name().toLowerCase(Locale.ROOT));
        }
        return new SettlementColumns(
                acquirer,
                currency,
                headings,
                ',',
                "uuuu-MM-dd",
                Map.of(
                        "payment", SettledLine.Kind.PAYMENT,
                        "chargeback", SettledLine.Kind.CHARGEBACK,
                        "won", SettledLine.Kind.CHARGEBACK_WON),
                false);
    }

    /** The same without a column that the file does not have. */
    public SettlementColumns without(Column column) {
        Map<Column, String> fewer = new EnumMap<>(headings);
        fewer.remove(column);
        return new SettlementColumns(acquirer, currency, fewer, comma, day, kinds, keptBelowZero);
    }

    /** The same with another heading for a column. */
    public SettlementColumns with(Column column, String heading) {
        Map<Column, String> more = new EnumMap<>(headings);
        more.put(column, heading);
        return new SettlementColumns(acquirer, currency, more, comma, day, kinds, keptBelowZero);
    }
}
