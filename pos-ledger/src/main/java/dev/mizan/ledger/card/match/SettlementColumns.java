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
        /**
         * The reference of the payment, the one that till and terminal have, or the acquirer's own. A file without it, or a row
         * whose cell is empty, tells the payment by its authorisation code.
         */
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
        DEPOSIT,
        /** The code on the slip; empty where there is none. */
        AUTHORISATION,
        /** Such as {@code mada}, as tills write it; empty where it is not told. */
        SCHEME,
        /** A masked card number, or its last four digits alone; a whole card number is refused. */
        DIGITS,
        /** The day of the payment, written as that of the deposit. */
        PAID
    }

    private static final Set<Column> NEEDED = Set.of(Column.BATCH, Column.ON, Column.AMOUNT);
    private static final Set<Column> MORE = Set.of(Column.AUTHORISATION, Column.SCHEME, Column.DIGITS, Column.PAID);

    public SettlementColumns {
        headings = headings.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(headings));
        kinds = Map.copyOf(kinds);
        boolean named = headings.containsKey(Column.REFERENCE) || headings.containsKey(Column.AUTHORISATION);
        if (!headings.keySet().containsAll(NEEDED) || !named) {
            throw new IllegalArgumentException("a settlement file has at least " + NEEDED
                    + " and a reference or an authorisation code, not " + headings);
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

    /**
     * A file with commas, ISO days and the names of {@link Column} in small letters as its headings, up to the deposit; what
     * else it has is added by {@link #with}.
     */
    public static SettlementColumns plain(String acquirer, Currency currency) {
        Map<Column, String> headings = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (!MORE.contains(column)) {
                headings.put(column, column.name().toLowerCase(Locale.ROOT));
            }
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
