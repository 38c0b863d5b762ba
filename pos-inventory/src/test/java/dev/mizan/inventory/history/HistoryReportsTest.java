// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.valuation.Valuation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What users of other systems reported about late events, each as the test that it became here. */
class HistoryReportsTest {
    private static final Terms REPLAY = new Terms(BackDating.REPLAY, Instant.EPOCH, Instant.ofEpochSecond(1_000_000));

    /** frappe/erpnext issues 53773 and 5910: one late entry was valued through the whole history. */
    @Property(tries = 200)
    void erpnext53773ALateEventTouchesItselfAndWhatHappenedAfterItAlone(
            @ForAll("valuations") Valuation valuation, @ForAll long seed, @ForAll @IntRange(max = 59) int second) {
        List<StockEvent> events = events(new Random(seed), 60);
        CostHistory history = new CostHistory(valuation);
        history.tellAll(events, REPLAY).orElseThrow();
        List<Long> before = costs(history, events);
        StockEvent late = StockEvent.receipt("LATE", Instant.ofEpochSecond(second, 500), 7, 777);
        Repricing posted = history.tell(late, REPLAY).orElseThrow();
        assertThat(posted.changes()).allMatch(it -> !it.postAt().isBefore(late.at()));
        assertThat(posted.changes()).hasSizeLessThanOrEqualTo(60 - second);
        assertThat(costs(history, events).subList(0, second + 1)).isEqualTo(before.subList(0, second + 1));
        long moved = 0;
        for (CostChange change : posted.changes()) {
            moved += change.minor();
        }
        assertThat(moved + posted.stockChange()).isEqualTo(777);
    }

    /** frappe/erpnext pull 26335: two hours, since what stood on many late entries was valued anew for each of them. */
    @Property(tries = 200)
    void erpnext26335ABatchRepricesEachEventOnceInTheOrderOfTime(
            @ForAll("valuations") Valuation valuation, @ForAll long seed) {
        Random random = new Random(seed);
        List<StockEvent> events = events(random, 60);
        Collections.shuffle(events, random);
        CostHistory history = new CostHistory(valuation);
        history.tellAll(events.subList(0, 30), REPLAY).orElseThrow();
        List<Long> before = costs(history, events);
        Repricing posted = history.tellAll(events.subList(30, 60), REPLAY).orElseThrow();
        assertThat(posted.changes()).extracting(CostChange::reference).doesNotHaveDuplicates();
        assertThat(posted.changes()).extracting(CostChange::postAt).isSorted();
        for (int i = 0; i < events.size(); i++) {
            String reference = events.get(i).reference();
            long change = posted.changes().stream()
                    .filter(it -> it.reference().equals(reference))
                    .mapToLong(CostChange::minor)
                    .sum();
            assertThat(before.get(i) + change).isEqualTo(history.cost(reference));
        }
    }

    /** frappe/erpnext issue 9714: freight on what was sent on stayed with the store that had sent it. */
    @Property(tries = 200)
    void erpnext9714AChargeOnTheSourceReachesWhatWasSentFromIt(
            @ForAll("flowing") Valuation valuation,
            @ForAll @IntRange(min = 2, max = 50) int bought,
            @ForAll @IntRange(min = 1, max = 50) int sent,
            @ForAll @IntRange(min = 1, max = 50) int sold,
            @ForAll @IntRange(min = 1, max = 9_999) int charge) {
        int there = Math.min(sent, bought);
        CostHistory source = new CostHistory(valuation);
        CostHistory town = new CostHistory(valuation);
        source.tell(StockEvent.receipt("R", at(1), bought, 1_000), REPLAY).orElseThrow();
        source.tell(StockEvent.issue("T", at(2), there), REPLAY).orElseThrow();
        town.tell(StockEvent.receipt("T", at(2), there, source.cost("T")), REPLAY)
                .orElseThrow();
        town.tell(StockEvent.issue("S", at(3), Math.min(sold, there)), REPLAY).orElseThrow();
        for (CostChange change :
                source.charge("R", charge, REPLAY).orElseThrow().changes()) {
            assertThat(change.reference()).isEqualTo("T");
            town.charge(change.reference(), change.minor(), REPLAY).orElseThrow();
        }
        assertThat(town.value() + town.cost("S")).isEqualTo(source.cost("T"));
        assertThat(source.value() + town.value() + town.cost("S")).isEqualTo(1_000 + charge);
        CostHistory inTime = new CostHistory(valuation);
        inTime.tell(StockEvent.receipt("R", at(1), bought, 1_000 + charge), REPLAY)
                .orElseThrow();
        inTime.tell(StockEvent.issue("T", at(2), there), REPLAY).orElseThrow();
        assertThat(source.cost("T")).isEqualTo(inTime.cost("T"));
    }

    private static List<Long> costs(CostHistory history, List<StockEvent> events) {
        return events.stream().map(it -> history.cost(it.reference())).toList();
    }

    private static List<StockEvent> events(Random random, int size) {
        List<StockEvent> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int steps = 1 + random.nextInt(9);
            events.add(
                    random.nextBoolean()
                            ? StockEvent.receipt("E" + i, at(i), steps, random.nextInt(1_000))
                            : StockEvent.issue("E" + i, at(i), steps));
        }
        return events;
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.allValuations();
    }

    @Provide
    Arbitrary<Valuation> flowing() {
        return Worlds.valuations();
    }
}
