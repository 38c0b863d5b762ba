// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A terminal in memory with a line, a customer and an acquirer; wrong in the ways that it is told. Thread-safe. */
final class FakeTerminal implements PaymentTerminal {
    private final Set<PaymentFlaw> flaws;
    private final boolean able;
    private final ScheduledExecutorService timer;
    final FakeAcquirer acquirer;
    volatile Line line = Line.GOOD;
    private @Nullable Waiting waiting;
    private boolean closed;
    private boolean dead;
    private boolean lostOne;
    private boolean asked;
    private final FakeScreen screen;

    private record Waiting(PaymentRequest request, CompletableFuture<PaymentOutcome> stage) {}

    FakeTerminal(boolean able, Set<PaymentFlaw> flaws) {
        this.able = able;
        this.flaws = flaws;
        this.acquirer = new FakeAcquirer(flaws);
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = has(PaymentFlaw.HAS_A_NAMELESS_THREAD) ? new Thread(work) : new Thread(work, "terminal");
            thread.setDaemon(true);
            return thread;
        });
        this.screen = new FakeScreen(flaws, timer);
    }

    private boolean has(PaymentFlaw flaw) {
        return flaws.contains(flaw);
    }

    @Override
    public PaymentCapabilities capabilities() {
        boolean changed = has(PaymentFlaw.CHANGES_ITS_MIND) && asked;
        boolean can = able && !changed;
        Set<PaymentOperation> operations = EnumSet.allOf(PaymentOperation.class);
        if (!can) {
            operations.remove(PaymentOperation.CREDIT);
        }
        return new PaymentCapabilities(
                has(PaymentFlaw.TAKES_NOTHING) ? Set.of() : operations,
                Set.of(Currency.SAR),
                can,
                can,
                can,
                can,
                can ? EnumSet.allOf(PaymentFeature.class) : Set.of());
    }

    private boolean takes(PaymentRequest request) {
        return capabilities().takes(request)
                || has(PaymentFlaw.TAKES_ANY_CURRENCY)
                || has(PaymentFlaw.DOES_WHAT_IT_DOES_NOT_DECLARE)
                || has(PaymentFlaw.IGNORES_THE_WAY);
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> start(
            PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        if (has(PaymentFlaw.LOGS_THE_NUMBER)) {
            System.err.println("swiped " + FakeAcquirer.number());
        }
        boolean busy = waiting != null && !has(PaymentFlaw.LETS_TWO_IN);
        if (closed && !has(PaymentFlaw.WORKS_WHEN_CLOSED) || !takes(request) || busy || dead) {
            return told(new PaymentOutcome.NotStarted("closed, busy, or not taken here"));
        }
        asked = true;
        if (!request.amount().currency().equals(Currency.SAR)) {
            return told(new PaymentOutcome.Cancelled());
        }
        screen.show(request, shown);
        return switch (line) {
            case DOWN ->
                has(PaymentFlaw.APPROVES_WITHOUT_A_LINE)
                        ? told(acquirer.carry(request))
                        : told(new PaymentOutcome.NotStarted("not reached"));
            case REQUESTS_LOST -> lost(within);
            case ANSWERS_LOST -> answerLost(request, within);
            case RUBBISH -> {
                acquirer.carry(request);
                yield told(
                        has(PaymentFlaw.READS_RUBBISH)
                                ? new PaymentOutcome.Declined("?!")
                                : new PaymentOutcome.Unknown("rubbish"));
            }
            case GOOD -> acquirer.customer == Customer.WAITS ? waits(request, within) : answered(request);
        };
    }

    private CompletionStage<PaymentOutcome> lost(Duration within) {
        dead = has(PaymentFlaw.STAYS_DEAD);
        if (has(PaymentFlaw.WAITS_FOR_EVER)) {
            return new CompletableFuture<>();
        }
        if (has(PaymentFlaw.HOLDS_THE_CALLER)) {
            FakeScreen.pause(within);
        }
        return later(
                within,
                has(PaymentFlaw.LOST_IS_DECLINED)
                        ? new PaymentOutcome.Declined("TIMEOUT")
                        : new PaymentOutcome.Unknown("no answer"));
    }

    private CompletionStage<PaymentOutcome> answerLost(PaymentRequest request, Duration within) {
        acquirer.carry(request);
        lostOne = true;
        return later(
                within,
                has(PaymentFlaw.LOST_ANSWER_IS_DECLINED)
                        ? new PaymentOutcome.Declined("TIMEOUT")
                        : new PaymentOutcome.Unknown("no answer"));
    }

    private CompletionStage<PaymentOutcome> answered(PaymentRequest request) {
        PaymentOutcome outcome = acquirer.carry(request);
        if (outcome instanceof PaymentOutcome.Declined) {
            dead = has(PaymentFlaw.STUCK_AFTER_A_DECLINE);
            if (has(PaymentFlaw.THROWS_A_DECLINE)) {
                return CompletableFuture.failedFuture(new IllegalStateException("declined"));
            }
        }
        CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
        timer.execute(() -> stage.complete(outcome)); // on a thread of the plugin, as terminals do
        if (closed) {
            stage.complete(outcome);
        }
        return stage;
    }

    private CompletionStage<PaymentOutcome> waits(PaymentRequest request, Duration within) {
        CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
        waiting = new Waiting(request, stage);
        if (has(PaymentFlaw.CHARGES_WHO_DOES_NOT_PAY)) {
            acquirer.customer = Customer.PAYS;
            acquirer.carry(request);
        }
        Future<?> unused =
                timer.schedule(() -> end(new PaymentOutcome.Cancelled()), within.toMillis(), TimeUnit.MILLISECONDS);
        return stage;
    }

    private synchronized void end(PaymentOutcome outcome) {
        Waiting it = waiting;
        waiting = null;
        if (it != null) {
            it.stage().complete(outcome);
        }
    }

    @Override
    public synchronized void cancel(PaymentReference reference) {
        if (has(PaymentFlaw.STUMBLES_OVER_CANCELLING)) {
            dead = true;
        }
        Waiting it = waiting;
        if (it != null && it.request().reference().equals(reference) && !has(PaymentFlaw.IGNORES_CANCELLING)) {
            if (has(PaymentFlaw.CHARGES_WHAT_WAS_CANCELLED)) {
                acquirer.customer = Customer.PAYS;
                acquirer.carry(it.request());
            }
            end(new PaymentOutcome.Cancelled());
        }
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        if (!capabilities().queries() && !has(PaymentFlaw.GUESSES_QUERIES)) {
            return told(new PaymentOutcome.Unknown("it can not tell"));
        }
        boolean forgot = has(PaymentFlaw.FORGETS_LOST_ANSWERS) && lostOne;
        if (line == Line.GOOD && !forgot) {
            return told(acquirer.query(reference));
        }
        if (has(PaymentFlaw.QUERIES_FOR_EVER)) {
            return new CompletableFuture<>();
        }
        return later(
                within,
                has(PaymentFlaw.SILENCE_IS_NEVER_SEEN)
                        ? new PaymentOutcome.NotStarted("never seen")
                        : new PaymentOutcome.Unknown("no answer"));
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        if (!capabilities().reversals()) {
            return told(
                    has(PaymentFlaw.PROMISES_REVERSALS)
                            ? new PaymentOutcome.Cancelled()
                            : new PaymentOutcome.Unknown("it can not reverse"));
        }
        boolean unsure = has(PaymentFlaw.NEVER_SURE_AGAIN) && lostOne;
        if (line == Line.GOOD && !unsure) {
            return told(acquirer.reverse(request));
        }
        if (has(PaymentFlaw.REVERSES_FOR_EVER)) {
            return new CompletableFuture<>();
        }
        if (line == Line.ANSWERS_LOST) {
            acquirer.reverse(request);
            lostOne = true;
        }
        return later(
                within,
                has(PaymentFlaw.SURE_OF_LOST_REVERSALS)
                        ? new PaymentOutcome.Cancelled()
                        : new PaymentOutcome.Unknown("no answer"));
    }

    @Override
    public synchronized CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return CompletableFuture.completedFuture(Optional.of(acquirer.settle()));
    }

    @Override
    public synchronized CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return CompletableFuture.completedFuture(Optional.of(acquirer.entries()));
    }

    @Override
    public synchronized CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(
                token.equals(FakeAcquirer.TOKEN) ? Optional.of(acquirer.balance()) : Optional.empty());
    }

    @Override
    public synchronized CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(able && line == Line.GOOD && acquirer.forget(token));
    }

    @Override
    public synchronized void close() {
        if (closed && has(PaymentFlaw.THROWS_ON_SECOND_CLOSE)) {
            throw new IllegalStateException("closed already");
        }
        closed = true;
        if (!has(PaymentFlaw.LEAVES_CALLS_OPEN)) {
            end(new PaymentOutcome.Unknown("closed"));
        }
        if (!has(PaymentFlaw.LEAKS_A_THREAD)) {
            timer.shutdown();
        }
    }

    private CompletionStage<PaymentOutcome> later(Duration within, PaymentOutcome outcome) {
        if (closed) {
            return told(outcome);
        }
        CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
        Future<?> unused = timer.schedule(() -> stage.complete(outcome), within.toMillis(), TimeUnit.MILLISECONDS);
        return stage;
    }

    private static CompletionStage<PaymentOutcome> told(PaymentOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    @Override
    public String toString() {
        return has(PaymentFlaw.IS_CALLED_BY_THE_NUMBER) ? FakeAcquirer.number() : "a fake terminal";
    }
}
