// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.RestatementRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes up goods that moved before, by the policy of the shop: the movement and its entry, and where costs are told anew what
 * that corrects, in one commit.
 *
 * @param goods decides the movement on the book as it stands
 * @param posting of the movement itself
 */
record TellLate<M extends Movement>(
        Late late,
        Class<M> kind,
        Function<StockBook, Outcome<M>> goods,
        BiFunction<Reading, M, Posting> posting,
        Retelling retelling)
        implements Flow<LateGoods<M>> {

    /** What is told late, and when it happened. */
    record Late(String number, CostsRestated.What what, Instant at, BackDating policy) {
        /** Whether it is told of the past, in books that can post what it corrects. */
        Outcome<Boolean> check(Reading reading) {
            if (at.isAfter(reading.now())) {
                return Outcome.refused(HistoryReason.NOT_YET, "at", at);
            }
            boolean furnished = reading.state(LedgerFold.class)
                    .books()
                    .rules()
                    .event(RestatementRules.RESTATED)
                    .isPresent();
            return furnished ? Outcome.done(true) : Outcome.refused(HistoryReason.NOT_FURNISHED);
        }

        Times happened(Reading reading) {
            return reading.at().day().times(at, reading.now());
        }

        boolean replays(Reading reading) {
            return policy.replays(!happened(reading).businessDate().date().isBefore(open(reading)));
        }

        CostsRestated fact(Reading reading, CostsRestated.Parts parts) {
            return new CostsRestated(number, what, at, replays(reading) ? at : reading.now(), policy, parts);
        }
    }

    /** The same flow after a look whether it is refused, and with all of the log told on the caller's thread. */
    static <M extends Movement> Outcome<TellLate<M>> prepared(
            Late late,
            Class<M> kind,
            Function<StockBook, Outcome<M>> goods,
            BiFunction<Reading, M, Posting> posting,
            Storekeeper keeper,
            Flows flows,
            Workplace office) {
        return flows.look(
                        office,
                        reading -> late.check(reading)
                                .then(fine -> goods.apply(
                                        reading.state(StockFold.class).book()))
                                .map(moved -> retelling(reading, late, moved, keeper)))
                .map(retelling -> new TellLate<>(late, kind, goods, posting, retelling.read(flows.log())));
    }

    private static Retelling retelling(Reading reading, Late late, Movement moved, Storekeeper keeper) {
        LocalDate day = late.happened(reading).businessDate().date();
        Told told = Told.now(late.at(), day, List.of(moved));
        return new Retelling(keeper, told, moved.currency(), late.replays(reading));
    }

    static LocalDate open(Reading reading) {
        return reading.state(LedgerFold.class).books().periods().open();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return late.check(reading)
                .then(fine -> goods.apply(reading.state(StockFold.class).book()))
                .then(moved -> late.replays(reading) ? replayed(reading, moved) : fromNow(reading, moved));
    }

    /** It happened then, but counts and is posted now. */
    private Outcome<Decision> fromNow(Reading reading, M moved) {
        Times now = reading.times();
        Times times = new Times(late.at(), now.businessDate(), now.taxPoint(), now.recordedAt());
        CostsRestated told = late.fact(reading, CostsRestated.Parts.none(moved.currency()));
        return posting.apply(reading, moved)
                .decide(reading, now)
                .map(posted -> Decision.posted(times, moved, List.of(told), posted));
    }

    private Outcome<Decision> replayed(Reading reading, M moved) {
        Times times = late.happened(reading);
        LocalDate today = reading.times().businessDate().date();
        Retelling.Restated restated = retelling.restate(reading, List.of(moved), open(reading), today, false);
        return posting.apply(reading, moved)
                .decide(reading, times)
                .then(own -> posted(reading, restated, late.number())
                        .map(corrections -> Decision.posted(
                                times,
                                moved,
                                List.of(late.fact(reading, restated.sum(moved.currency()))),
                                restated.facts(),
                                own,
                                corrections)));
    }

    /** The entries of what is corrected, one for each day. */
    static Outcome<List<Fact>> posted(Reading reading, Retelling.Restated restated, String number) {
        Outcome<List<Fact>> all = Outcome.done(new ArrayList<>());
        int entry = 1;
        for (var day : restated.days().entrySet()) {
            int next = entry++;
            all = all.then(facts -> Restatement.posted(reading, day.getKey(), day.getValue(), number, next)
                    .map(posted -> with(facts, posted)));
        }
        return all;
    }

    private static List<Fact> with(List<Fact> facts, List<JournalPosted> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }

    @Override
    public LateGoods<M> answer(Recorded recorded) {
        return new LateGoods<>(
                recorded.fact(kind).orElseThrow(() -> missing(recorded)),
                recorded.fact(CostsRestated.class).orElseThrow(() -> missing(recorded)));
    }

    private static IllegalArgumentException missing(Recorded recorded) {
        return new IllegalArgumentException("nothing was told late: " + recorded.document());
    }
}
