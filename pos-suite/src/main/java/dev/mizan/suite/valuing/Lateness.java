// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Tells late what moved goods before, by the shop's policy: any flow is decided as of the moment when it happened, and where
 * costs are told anew, what all else costs by it is corrected in the same commit. On any thread; the log is read there.
 *
 * @param keeper decides what goods cost
 * @param policy what becomes of what was issued since
 */
public record Lateness(Storekeeper keeper, BackDating policy, Flows flows) {
    /**
     * Runs a flow as of a moment before now; refused by {@code HistoryReason} where that is still to come, and as the flow is.
     *
     * @param number of the document
     * @param where it is told
     */
    public <G> Outcome<LateGoods<G>> tell(String number, What what, Instant at, Workplace where, Flow<G> flow) {
        TellLate.Late late = late(number, what, at);
        return flows.look(
                        where,
                        reading -> late.check(reading)
                                .then(fine -> flow.decide(late.told(reading)))
                                .map(own -> retelling(reading, late, own)))
                .then(all -> flows.run(where, new TellLate<>(late, flow, all.read(flows.log()))));
    }

    /** When a document counts among all that moved goods; empty where it moved none. */
    public Optional<Instant> counts(DocumentId document) {
        return flows.log().document(document).flatMap(Told::of).map(Told::at);
    }

    TellLate.Late late(String number, What what, Instant at) {
        return new TellLate.Late(number, what, at.truncatedTo(ChronoUnit.MICROS), policy);
    }

    TellLate.Late since(String number, What what, LocalDate day, ZoneId zone) {
        return late(number, what, day.atStartOfDay(zone).toInstant());
    }

    private Retelling retelling(Reading reading, TellLate.Late late, Decision own) {
        Told told = Told.now(
                reading.at().lane(), late.at(), own.times().businessDate().date(), own.facts());
        StockBook book = reading.state(StockFold.class).book();
        return new Retelling(keeper, told, book.currency(), Retelling.isOf(book, own.facts()) && late.replays(reading));
    }
}
