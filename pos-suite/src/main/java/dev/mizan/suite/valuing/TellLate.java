// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.RestatementRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes up what moved goods before, by the policy of the shop: what a flow decides of it with its entry, and where costs are
 * told anew what that corrects, in one commit.
 *
 * @param flow decides it on the books as they stand, at the times when it happened
 */
record TellLate<G>(Late late, Flow<G> flow, Retelling retelling) implements Flow<LateGoods<G>> {

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

        private Times happened(Reading reading) {
            return reading.at().day().times(at, reading.now());
        }

        /** It happened then; what only counts and is posted now is of today. */
        Reading told(Reading reading) {
            Times then = happened(reading);
            Times now = reading.times();
            return reading.as(
                    replays(reading) ? then : new Times(at, now.businessDate(), taxPoint(then, now), now.recordedAt()));
        }

        /** VAT is due on the day of a supply, whatever it cost. */
        private LocalDate taxPoint(Times then, Times now) {
            return what == CostsRestated.What.SALE ? then.taxPoint() : now.taxPoint();
        }

        boolean replays(Reading reading) {
            return policy.replays(!happened(reading).businessDate().date().isBefore(open(reading)));
        }

        CostsRestated fact(Reading reading, CostsRestated.Parts parts) {
            return new CostsRestated(number, what, at, replays(reading) ? at : reading.now(), policy, parts);
        }
    }

    static LocalDate open(Reading reading) {
        return reading.state(LedgerFold.class).books().periods().open();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return late.check(reading)
                .then(fine -> flow.decide(late.told(reading)))
                .then(own -> late.replays(reading) ? replayed(reading, own) : fromNow(reading, own));
    }

    private Outcome<Decision> fromNow(Reading reading, Decision own) {
        return Outcome.done(own.also(List.of(late.fact(reading, CostsRestated.Parts.none(currency(reading))))));
    }

    private Outcome<Decision> replayed(Reading reading, Decision own) {
        LocalDate today = reading.times().businessDate().date();
        Retelling.Restated restated =
                Retelling.isOf(reading.state(StockFold.class).book(), own.facts())
                        ? retelling.restate(reading, own.facts(), open(reading), today, false)
                        : new Retelling.Restated(List.of(), Map.of());
        int entries = Math.toIntExact(
                own.facts().stream().filter(JournalPosted.class::isInstance).count());
        List<Fact> more = new ArrayList<>();
        more.add(late.fact(reading, restated.sum(currency(reading))));
        more.addAll(restated.facts());
        return posted(reading, restated, late.number(), entries).map(corrections -> {
            more.addAll(corrections);
            return own.also(more);
        });
    }

    private static Currency currency(Reading reading) {
        return reading.state(StockFold.class).book().currency();
    }

    /**
     * The entries of what is corrected, one for each day.
     *
     * @param first the number of the first of them in the batch
     */
    static Outcome<List<Fact>> posted(Reading reading, Retelling.Restated restated, String number, int first) {
        Outcome<List<Fact>> all = Outcome.done(new ArrayList<>());
        int entry = first;
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
    public LateGoods<G> answer(Recorded recorded) {
        return new LateGoods<>(
                flow.answer(recorded),
                recorded.fact(CostsRestated.class)
                        .orElseThrow(
                                () -> new IllegalArgumentException("nothing was told late: " + recorded.document())));
    }
}
