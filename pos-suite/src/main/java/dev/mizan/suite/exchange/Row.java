// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a file; what can not be read leaves it by {@link BadCell}.
 *
 * @param places of the columns among the cells
 */
record Row(long line, Map<String, Integer> places, List<String> cells) {

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell, or empty where the file has no such column. */
    String text(String column) {
        return has(column) ? cells.get(Objects.requireNonNull(places.get(column))) : "";
    }

    String needed(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw BadCell.of(column, ExchangeReason.EMPTY_CELL, "column", column);
        }
        return cell;
    }

    <T> T needed(String column, Reason otherwise, Function<String, T> parser) {
        return parsed(column, needed(column), otherwise, parser);
    }

    <T> Optional<T> maybe(String column, Reason otherwise, Function<String, T> parser) {
        String cell = text(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(parsed(column, cell, otherwise, parser));
    }

    private static <T> T parsed(String column, String cell, Reason otherwise, Function<String, T> parser) {
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw BadCell.of(column, otherwise, "column", column, "cell", cell);
        }
    }

    /** What the domain answers, or a bad cell with its refusal. */
    static <T> T sound(String column, Outcome<T> outcome) {
        if (outcome instanceof Refused<T> refused) {
            throw new BadCell(column, refused);
        }
        return outcome.orElseThrow();
    }
}
