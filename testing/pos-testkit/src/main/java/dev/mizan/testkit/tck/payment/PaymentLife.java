// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.testkit.tck.internal.Threads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deadlines, threads, totals, and the end. */
public interface PaymentLife extends PaymentHarness {
    @Test
    default void payment_L01_aRequestWithoutAnAnswerEndsByItsDeadline() {
        Desk.with(this, desk -> {
            desk.line(Line.REQUESTS_LOST);
            desk.askShortly(desk.purchase(desk.of(10)));
        });
    }

    @Test
    default void payment_L02_aQueryWithoutAnAnswerEndsByItsDeadline() {
        Desk.with(this, desk -> {
            desk.needsQueries();
            desk.line(Line.REQUESTS_LOST);
            Desk.ended(desk.terminal.query(Desk.reference(), Desk.SHORT), Desk.SHORT);
        });
    }

    @Test
    default void payment_L03_aReversalWithoutAnAnswerEndsByItsDeadline() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            desk.line(Line.REQUESTS_LOST);
            Desk.ended(desk.terminal.reverse(desk.purchase(desk.of(10)), Desk.SHORT), Desk.SHORT);
        });
    }

    @Test
    default void payment_L04_askingDoesNotHoldTheCaller() {
        Desk.with(this, desk -> {
            desk.line(Line.REQUESTS_LOST);
            long before = System.nanoTime();
            var stage = desk.terminal.start(desk.purchase(desk.of(10)), desk.shown::add, Duration.ofSeconds(8));
            assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 6, "it held the caller");
            desk.terminal.close();
            Desk.ended(stage, Desk.LONG);
        });
    }

    @Test
    default void payment_L05_closedItStartsNothing() {
        Desk.with(this, desk -> {
            desk.terminal.close();
            var request = desk.purchase(desk.of(10));
            Desk.is(OutcomeKind.NOT_STARTED, desk.askShortly(request));
        });
    }

    @Test
    default void payment_L06_closingTwiceIsClosingOnce() {
        Desk.with(this, desk -> {
            desk.terminal.close();
            desk.terminal.close();
        });
    }

    @Test
    default void payment_L07_closingEndsWhatWaitsAsUnknown() {
        Desk.with(this, desk -> {
            desk.customer(Customer.WAITS);
            var stage = desk.terminal.start(desk.purchase(desk.of(10)), desk.shown::add, Duration.ofMinutes(1));
            assumeTrue(!stage.toCompletableFuture().isDone(), "it waits for nobody");
            desk.terminal.close();
            Desk.is(OutcomeKind.UNKNOWN, Desk.ended(stage, Desk.SHORT));
        });
    }

    @Test
    default void payment_L08_noThreadIsLeftWhenItIsClosed() {
        Desk.with(this, desk -> {
            Threads threads = Threads.now();
            desk.paid(desk.of(10));
            desk.terminal.close();
            assertEquals(Set.of(), threads.left());
        });
    }

    @Test
    default void payment_L09_itsThreadsHaveNames() {
        Desk.with(this, desk -> {
            Threads threads = Threads.now();
            desk.paid(desk.of(10));
            assertFalse(threads.since().stream().anyMatch(it -> it.getName().matches("(pool-\\d+-t|T)hread-\\d+")));
        });
    }

    @Test
    default void payment_L10_itListsWhatMovedMoney() {
        Desk.with(this, desk -> {
            desk.paid(desk.of(10));
            var listed = Desk.ended(desk.terminal.entries(Desk.LONG), Desk.LONG);
            assumeTrue(listed.isPresent(), "it lists nothing");
            assertEquals(
                    List.of(desk.of(10)),
                    listed.get().stream().map(TerminalEntry::amount).toList());
        });
    }

    @Test
    default void payment_L11_itDoesNotListWhatWasReversed() {
        Desk.with(this, desk -> {
            desk.needsReversals();
            var paid = desk.paid(desk.of(10));
            desk.reverse(paid);
            var listed = Desk.ended(desk.terminal.entries(Desk.LONG), Desk.LONG);
            assumeTrue(listed.isPresent(), "it lists nothing");
            assertEquals(List.of(), listed.get());
        });
    }

    @Test
    default void payment_L12_itsTotalsAreWhatMoved() {
        Desk.with(this, desk -> {
            assumeTrue(desk.can().settles(), "it declares no totals");
            desk.paid(desk.of(10));
            assertEquals(
                    new TerminalTotals(desk.of(10), desk.of(0), 1),
                    Desk.ended(desk.terminal.settle(Desk.LONG), Desk.LONG).orElseThrow());
        });
    }

    @Test
    default void payment_L13_whatWasSettledIsNotSettledAgain() {
        Desk.with(this, desk -> {
            assumeTrue(desk.can().settles(), "it declares no totals");
            desk.paid(desk.of(10));
            Desk.ended(desk.terminal.settle(Desk.LONG), Desk.LONG);
            assertEquals(
                    0,
                    Desk.ended(desk.terminal.settle(Desk.LONG), Desk.LONG)
                            .orElseThrow()
                            .count());
        });
    }
}
