// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import net.jqwik.api.Example;
import dev.mizan.spi.outcome.Refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
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
import org.junit.jupiter.api.Test;

class HistoryLaws {
    private static final Terms REPLAY = terms(BackDating.REPLAY);
    private static final Terms NOW = terms(BackDating.CORRECT_NOW);

    private static Terms terms(BackDating policy) {
        return new Terms(policy, Instant.EPOCH, Instant.ofEpochSecond(1_000_000));
    }

    @Property(tries = 300)
    void v9_a8_anyOrderAndAnyRepetitionOfTellingGivesTheHistoryOfTellingInTime(
            @ForAll("valuations") Valuation valuation,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size) {
        sameInAnyOrder(valuation, new Random(seed), size);
    }

    @Property(tries = 10)
    void v9_checkpointsChangeNothing(@ForAll("valuations") Valuation valuation, @ForAll long seed) {
        sameInAnyOrder(valuation, new Random(seed), 1_700);
    }

    private static void sameInAnyOrder(Valuation valuation, Random random, int size) {
        List<StockEvent> events = events(random, size);
        CostHistory inTime = told(valuation, events, REPLAY);
        List<StockEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        shuffled.addAll(events.subList(0, size / 3));
        CostHistory late = told(valuation, shuffled, REPLAY);
        assertThat(late.quantity()).isEqualTo(inTime.quantity());
        assertThat(late.value()).isEqualTo(inTime.value());
        for (StockEvent event : events) {
            assertThat(late.cost(event.reference())).isEqualTo(inTime.cost(event.reference()));
        }
    }

    @Property(tries = 100)
    void aMergeInAnyOrderIsTellingOneByOne(
            @ForAll("valuations") Valuation valuation, @ForAll long seed, @ForAll("policies") BackDating policy) {
        Random random = new Random(seed);
        List<StockEvent> events = events(random, 60);
        Collections.shuffle(events, random);
        List<StockEvent> offline = new ArrayList<>(events.subList(random.nextInt(40), 60));
        List<StockEvent> before = events.subList(0, 60 - offline.size());
        offline.addAll(events.subList(0, 20));
        CostHistory oneByOne = told(valuation, before, terms(policy));
        CostHistory merged = told(valuation, before, terms(policy));
        long stock = merged.value();
        if (policy == BackDating.REPLAY) {
            Collections.shuffle(offline, random);
        }
        Repricing posted = merged.tellAll(offline, terms(policy)).orElseThrow();
        for (StockEvent event : offline) {
            oneByOne.tell(event, terms(policy)).orElseThrow();
        }
        assertThat(merged.quantity()).isEqualTo(oneByOne.quantity());
        assertThat(merged.value()).isEqualTo(oneByOne.value()).isEqualTo(stock + posted.stockChange());
        assertThat(costs(merged, events)).isEqualTo(costs(oneByOne, events));
        for (StockEvent event : events) {
            assertThat(merged.cost(event.reference())).isEqualTo(oneByOne.cost(event.reference()));
        }
        assertThat(posted.changes().stream().mapToLong(CostChange::minor).sum()).isEqualTo(posted.costChange());
    }

    @Example
    void aMergeIsAllOrNothing() {
        Instant at = Instant.EPOCH;
        CostHistory history = new CostHistory(Valuation.FIFO);
        List<StockEvent> twice = List.of(
                StockEvent.receipt("A", at, 5, 50), StockEvent.issue("B", at, 2), StockEvent.issue("B", at, 3));
        Refused<?> refused = (Refused<?>) history.tellAll(twice, REPLAY);
        assertThat(refused.reason()).isEqualTo(HistoryReason.OTHER_EVENT);
        assertThat(history.size()).isZero();
        assertThat(history.tellAll(List.of(), REPLAY)).isEqualTo(Outcome.done(Repricing.NOTHING));
    }

    @Property(tries = 300)
    void v1_v2_v14_whatIsPostedIsWhatCameInAndNothingLeftIsWorthNothing(
            @ForAll("valuations") Valuation valuation, @ForAll long seed, @ForAll("policies") BackDating policy) {
        Random random = new Random(seed);
        CostHistory history = new CostHistory(valuation);
        long stock = 0;
        long cost = 0;
        long came = 0;
        List<StockEvent> events = events(random, 40);
        Collections.shuffle(events, random);
        for (StockEvent event : events) {
            Repricing posted = history.tell(event, terms(policy)).orElseThrow();
            stock += posted.stockChange();
            cost += posted.costChange();
            came += event.minor();
            assertThat(stock).isEqualTo(history.value());
            assertThat(stock + cost).isEqualTo(came);
            assertThat(history.quantity() != 0 || history.value() == 0).isTrue();
        }
    }

    @Property(tries = 200)
    void v10_bothPoliciesAgreeOnQuantityAndOnValueAndCostTogether(
            @ForAll("valuations") Valuation valuation, @ForAll long seed) {
        List<StockEvent> events = events(new Random(seed), 30);
        events.removeIf(event -> event.kind() == StockEvent.Kind.RETURN);
        Collections.shuffle(events, new Random(seed));
        CostHistory now = told(valuation, events, NOW);
        CostHistory replayed = told(valuation, events, REPLAY);
        assertThat(now.quantity()).isEqualTo(replayed.quantity());
        assertThat(now.value() + costs(now, events)).isEqualTo(replayed.value() + costs(replayed, events));
    }

    @Property(tries = 200)
    void l4_l5_aChargeIsStockAndCostTogetherAndItsOppositeUndoesIt(
            @ForAll("valuations") Valuation valuation,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9_999) int charge) {
        List<StockEvent> events = events(new Random(seed), 25);
        CostHistory history = told(valuation, events, REPLAY);
        long value = history.value();
        for (StockEvent receipt : events) {
            if (receipt.kind() == StockEvent.Kind.RECEIPT) {
                Repricing posted =
                        history.charge(receipt.reference(), charge, REPLAY).orElseThrow();
                assertThat(posted.stockChange() + posted.costChange()).isEqualTo(charge);
                Repricing undone =
                        history.charge(receipt.reference(), -charge, REPLAY).orElseThrow();
                assertThat(undone.stockChange()).isEqualTo(-posted.stockChange());
                assertThat(history.value()).isEqualTo(value);
            }
        }
    }

    /** frappe/erpnext issues 50174 and 51281. */
    @Property(tries = 200)
    void issue50174_nothingIsPostedBeforeTheOpenPeriod(
            @ForAll("valuations") Valuation valuation, @ForAll long seed, @ForAll("policies") BackDating policy) {
        Instant open = Instant.ofEpochSecond(25);
        Terms terms = new Terms(policy, open, Instant.ofEpochSecond(99));
        List<StockEvent> events = events(new Random(seed), 40);
        Collections.shuffle(events, new Random(seed));
        CostHistory history = new CostHistory(valuation);
        for (StockEvent event : events) {
            for (CostChange change : history.tell(event, terms).orElseThrow().changes()) {
                assertThat(change.postAt()).isAfterOrEqualTo(open);
            }
        }
    }

    /** odoo/odoo issue 24028 and pull 282371; frappe/erpnext issue 9714 for a rebate. */
    @Test
    void issue24028_aChargeAfterTheSaleIsSharedBetweenStockAndCost() {
        CostHistory history = new CostHistory(Valuation.FIFO);
        history.tell(StockEvent.receipt("R", Instant.ofEpochSecond(1), 100, 1_000_00), REPLAY);
        history.tell(StockEvent.issue("S", Instant.ofEpochSecond(2), 80), REPLAY);
        Repricing rebate = history.charge("R", -300_00, REPLAY).orElseThrow();
        assertThat(rebate.costChange()).isEqualTo(-240_00);
        assertThat(rebate.stockChange()).isEqualTo(-60_00);
    }

    @Test
    void eachRefusalHasItsNameAndChangesNothing() {
        CostHistory history = new CostHistory(Valuation.FIFO);
        history.tell(StockEvent.receipt("R", Instant.ofEpochSecond(1), 10, 100), REPLAY);
        assertThat(why(history.tell(StockEvent.issue("R", Instant.ofEpochSecond(1), 10), REPLAY)))
                .isEqualTo(HistoryReason.OTHER_EVENT);
        assertThat(why(history.charge("X", 1, REPLAY))).isEqualTo(HistoryReason.UNKNOWN_EVENT);
        assertThat(why(history.charge("R", -101, REPLAY))).isEqualTo(HistoryReason.NEGATIVE_COST);
        assertThat(why(history.correctQuantity("X", 1, "C", REPLAY))).isEqualTo(HistoryReason.UNKNOWN_EVENT);
        assertThat(why(history.correctQuantity("R", -1, "C", REPLAY))).isEqualTo(HistoryReason.LIMIT_EXCEEDED);
        history.tell(StockEvent.issue("S", Instant.ofEpochSecond(2), 1), REPLAY);
        assertThat(why(history.charge("S", 1, REPLAY))).isEqualTo(HistoryReason.NOT_A_RECEIPT);
        assertThat(history.value()).isEqualTo(90);
    }

    private static Object why(Outcome<?> outcome) {
        return ((dev.mizan.spi.outcome.Refused<?>) outcome).reason();
    }

    private static long costs(CostHistory history, List<StockEvent> events) {
        return events.stream()
                .mapToLong(event -> history.cost(event.reference()))
                .sum();
    }

    private static CostHistory told(Valuation valuation, List<StockEvent> events, Terms terms) {
        CostHistory history = new CostHistory(valuation);
        events.forEach(event -> history.tell(event, terms).orElseThrow());
        return history;
    }

    private static List<StockEvent> events(Random random, int size) {
        List<StockEvent> events = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Instant at = Instant.ofEpochSecond(i);
            String reference = "E" + i;
            int kind = random.nextInt(10);
            if (kind < 5) {
                events.add(StockEvent.receipt(reference, at, 1 + random.nextInt(9), random.nextInt(1_000)));
            } else if (kind < 9 || issues.isEmpty()) {
                events.add(StockEvent.issue(reference, at, 1 + random.nextInt(9)));
                issues.add(reference);
            } else {
                events.add(StockEvent.comeBack(reference, at, issues.get(random.nextInt(issues.size())), 1));
            }
        }
        return events;
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.allValuations();
    }

    @Provide
    Arbitrary<BackDating> policies() {
        return net.jqwik.api.Arbitraries.of(BackDating.class);
    }
}
