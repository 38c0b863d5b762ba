// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rates were told that the books did not have so: new ones, and corrections of those that they had. Nothing that was booked
 * by an earlier rate changes.
 *
 * @param board whose rates: a small letter, then small letters, digits, dashes; at most 30
 */
public record RatesKept(String board, List<KeptRate> rates) implements Fact {
    public static final FactType<RatesKept> TYPE =
            new FactType<>("RatesKept", 1, RatesKept.class, RatesKept::write, RatesKept::read);

    private static final Pattern BOARD = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    public RatesKept {
        rates = List.copyOf(rates);
        named(board);
    }

    /** The name of a board as it may be written; another one is an {@link IllegalArgumentException}. */
    public static String named(String board) {
        if (!BOARD.matcher(board).matches()) {
            throw new IllegalArgumentException("no name of a board: \"" + board + "\"");
        }
        return board;
    }

    @Override
    public FactType<RatesKept> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("board", board).list("rates", rates, KeptRate::write);
    }

    private static RatesKept read(FieldReader in, int version) {
        return new RatesKept(in.parsed("board", RatesKept::named), in.list("rates", KeptRate::read));
    }
}
