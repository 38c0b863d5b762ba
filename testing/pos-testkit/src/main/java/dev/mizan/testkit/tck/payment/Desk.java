// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A bench with a terminal on it, and what rules say of it. */
final class Desk {
    static final Duration LONG = Duration.ofSeconds(15);
    static final Duration SHORT = Duration.ofMillis(200);
    /** After its deadline a call is given so long on a busy machine; what is held is that it ends at all. */
    private static final Duration GRACE = Duration.ofSeconds(6);

    final PaymentBench bench;
    final PaymentTerminal terminal;
    final List<Interaction> shown = new CopyOnWriteArrayList<>();

    private Desk(PaymentBench bench) {
        this.bench = bench;
        this.terminal = bench.terminal();
    }

    /** Puts a terminal on a bench, holds a rule against it, and puts it away. */
    static void with(PaymentHarness harness, Consumer<Desk> rule) {
        try (PaymentBench bench = harness.bench()) {
            Desk desk = new Desk(bench);
            try {
                rule.accept(desk);
            } finally {
                bench.line(Line.GOOD);
                desk.terminal.close();
            }
        }
    }

    PaymentCapabilities can() {
        return terminal.capabilities();
    }

    Currency currency() {
        return can().currencies().stream()
                .min(Comparator.comparing(Currency::code))
                .orElseThrow();
    }

    Money of(long whole) {
        return Money.of(Long.toString(whole), currency());
    }

    static PaymentReference reference() {
        return PaymentReference.of(UUID.randomUUID());
    }

    /** A purchase that it takes. */
    PaymentRequest purchase(Money amount) {
        assumeTrue(can().operations().contains(PaymentOperation.PURCHASE), "it takes no purchases");
        PaymentRequest request = PaymentRequest.purchase(reference(), amount);
        return bench.paysByTokenOnly()
                ? request.by(new PaymentWay.OnFile(bench.token().orElseThrow()))
                : request;
    }

    PaymentOutcome ask(PaymentRequest request) {
        return ended(terminal.start(request, shown::add, LONG), LONG);
    }

    PaymentOutcome askShortly(PaymentRequest request) {
        return ended(terminal.start(request, shown::add, SHORT), SHORT);
    }

    /** A purchase that was approved, or is pending where it only shows codes. */
    PaymentRequest paid(Money amount) {
        return paid(purchase(amount));
    }

    /** The same of this request. */
    PaymentRequest paid(PaymentRequest request) {
        PaymentOutcome outcome = ask(request);
        if (outcome.kind() == OutcomeKind.PENDING) {
            customer(Customer.PAYS_LATER);
            outcome = query(request.reference());
        }
        assertEquals(OutcomeKind.APPROVED, outcome.kind(), () -> "a payment of " + request.amount());
        return request;
    }

    PaymentRequest about(PaymentRequest earlier, PaymentOperation operation, Money amount) {
        needs(operation);
        return PaymentRequest.about(earlier.reference(), reference(), operation, amount);
    }

    PaymentOutcome query(PaymentReference reference) {
        return ended(terminal.query(reference, LONG), LONG);
    }

    PaymentOutcome reverse(PaymentRequest request) {
        return ended(terminal.reverse(request, LONG), LONG);
    }

    void needs(PaymentOperation operation) {
        assumeTrue(can().operations().contains(operation), "it declares no " + operation);
    }

    void needs(PaymentFeature feature) {
        assumeTrue(can().features().contains(feature), "it declares no " + feature);
    }

    void needsQueries() {
        assumeTrue(can().queries(), "it declares no queries");
    }

    void needsReversals() {
        assumeTrue(can().reversals(), "it declares no reversals");
    }

    void customer(Customer does) {
        assumeTrue(bench.customer(does), "the bench has no customer who " + does);
    }

    void line(Line does) {
        assumeTrue(bench.line(does), "the bench has no line that is " + does);
    }

    Money moved(PaymentReference reference) {
        var moved = bench.moved(reference);
        assumeTrue(moved.isPresent(), "the bench can not look at the acquirer");
        return moved.orElseThrow();
    }

    void moved(Money amount, PaymentRequest request) {
        assertEquals(amount, moved(request.reference()), "moved under " + request.reference());
    }

    /**
     * What reached the acquirer and was not answered is UNKNOWN. On a machine so busy that nothing left in time it is
     * NOT_STARTED, and then nothing may have arrived.
     */
    void unknownIfItArrived(PaymentRequest request, PaymentOutcome outcome) {
        if (outcome.kind() == OutcomeKind.NOT_STARTED
                && bench.moved(request.reference()).filter(Money::isZero).isPresent()) {
            return;
        }
        is(OutcomeKind.UNKNOWN, outcome);
    }

    static void is(OutcomeKind kind, PaymentOutcome outcome) {
        assertEquals(kind, outcome.kind(), outcome::toString);
    }

    static void oneOf(PaymentOutcome outcome, OutcomeKind... kinds) {
        assertTrue(List.of(kinds).contains(outcome.kind()), () -> outcome + " is none of " + List.of(kinds));
    }

    /** What a stage ends with; it must end by its deadline, and by an outcome. */
    static <T> T ended(CompletionStage<T> stage, Duration within) {
        try {
            T answer = stage.toCompletableFuture().get(within.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
            assertNotNull(answer, "an outcome");
            return answer;
        } catch (TimeoutException e) {
            return fail("the call outlived its deadline by " + GRACE);
        } catch (ExecutionException e) {
            return fail("the call threw instead of answering: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted");
        }
    }
}
