// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.KeptRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import java.time.LocalDate;
import java.util.List;

/**
 * Exchange rates as the books keep them. What was booked keeps the rate that it was booked by, whatever is corrected later.
 * Safe for use by many threads.
 */
public final class RatesDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public RatesDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Asks for the rates of some pairs on a day and keeps them. The caller's thread waits for the board, so it is never one that
     * sells; nothing else waits. Refused, and nothing is kept, where not all of them are told ({@link
     * RateDesk#quotes}).
     *
     * @return what was news, as {@link #keep} answers it
     */
    public Outcome<List<KeptRate>> fetch(RateDesk desk, LocalDate day, List<CurrencyPair> pairs) {
        return desk.quotes(day, pairs).then(quotes -> keep(desk.board(), quotes));
    }

    /**
     * Keeps rates that came another way, such as by a file or by hand, at most 1,000 at a time. Another rate for a pair and day
     * of the same board is a correction: its next version, which holds from now on.
     *
     * @param board whose rates: a small letter, then small letters, digits, dashes; at most 30, or it is an {@link
     *     IllegalArgumentException}
     * @return what was news, empty where every rate stood so already: then nothing is written
     */
    public Outcome<List<KeptRate>> keep(String board, List<RateQuote> quotes) {
        Outcome<List<KeptRate>> kept = flows.run(office, new KeepRates(board, quotes));
        return kept instanceof Refused<List<KeptRate>> refused && refused.reason() == FlowReason.NOTHING_TO_DO
                ? Outcome.done(List.of())
                : kept;
    }

    /**
     * What holds of a board's rates at this moment, for {@code books().foreign(..)}: a table that later rates and corrections do
     * not change, so take it anew after each fetch. A rate holds until the board's next one; {@link RateTable#within} says how
     * old one may be.
     */
    public RateTable of(String board) {
        return flows.look(
                office, reading -> reading.state(RatesFold.class).rates().table(board));
    }

    /** What a board told of a pair for a day: the first figure, then each correction; the last one holds. Empty where it told none. */
    public List<KeptRate> told(String board, CurrencyPair pair, LocalDate day) {
        return flows.look(
                office, reading -> reading.state(RatesFold.class).rates().told(board, pair, day));
    }
}
