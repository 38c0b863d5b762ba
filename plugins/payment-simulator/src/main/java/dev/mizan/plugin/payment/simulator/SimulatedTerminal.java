// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A terminal whose messages have a {@link Fate}. It has no clock and no thread: a wait that would end unanswered ends at
 * once, and what is late arrives when {@link #deliver} is called. Safe for many threads.
 */
public final class SimulatedTerminal implements PaymentTerminal {
    private final SimulatedBank bank;
    private final Supplier<Fate> fates;
    private final PaymentCapabilities capabilities;
    private final List<Late> late = new ArrayList<>();
    private int calls;
    private boolean closed;

    /** A message that is still on its way. */
    private record Late(PaymentReference reference, Supplier<PaymentOutcome> arrives, boolean answered) {}

    /** A terminal before this bank. @param fates asked once for each message */
    public SimulatedTerminal(SimulatedBank bank, Currency currency, Supplier<Fate> fates) {
        this.bank = bank;
        this.fates = fates;
        this.capabilities = new PaymentCapabilities(
                EnumSet.allOf(PaymentOperation.class),
                Set.of(currency),
                true,
                true,
                true,
                true,
                EnumSet.allOf(PaymentFeature.class));
    }

    @Override
    public PaymentCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> start(
            PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        if (closed || !capabilities.takes(request)) {
            return told(new PaymentOutcome.NotStarted("closed, or not taken here"));
        }
        calls++;
        show(request, shown);
        return told(carried(new Late(request.reference(), () -> bank.carryOut(request), true)));
    }

    /** A screen that fails is not the payment's fault. */
    private void show(PaymentRequest request, Consumer<Interaction> shown) {
        try {
            if (request.way() instanceof PaymentWay.Agreed) {
                return;
            }
            if (request.way() instanceof PaymentWay.ByLink) {
                shown.accept(new Interaction.ShowLink("https://pay.invalid/" + request.reference()));
                return;
            }
            if (bank.isLater() && request.operation() == PaymentOperation.PURCHASE) {
                shown.accept(new Interaction.ShowQr("https://pay.invalid/" + request.reference()));
                return;
            }
            shown.accept(new Interaction.PresentCard());
            if (request.way() instanceof PaymentWay.OnFile) {
                shown.accept(new Interaction.StepUp(Text.of("3-D Secure at the bank", "تحقق البنك من هوية العميل")));
            }
            bank.offered(request.amount())
                    .ifPresent(it -> shown.accept(new Interaction.ChooseCurrency(request.amount(), it)));
        } catch (RuntimeException e) {
            System.getLogger(SimulatedTerminal.class.getName()).log(System.Logger.Level.DEBUG, "the screen failed");
        }
    }

    @Override
    public synchronized CompletionStage<Optional<Money>> balance(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(bank.balance(token));
    }

    @Override
    public synchronized CompletionStage<Boolean> forget(PaymentToken token, Duration within) {
        return CompletableFuture.completedFuture(
                switch (fates.get()) {
                    case THROUGH, TWICE -> {
                        bank.forget(token);
                        yield true;
                    }
                    case ANSWER_LOST -> {
                        bank.forget(token);
                        yield false;
                    }
                    case REQUEST_LOST, LATE -> false;
                });
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return told(
                switch (fates.get()) {
                    case THROUGH, TWICE -> bank.query(reference);
                    case REQUEST_LOST, ANSWER_LOST, LATE -> unknown();
                });
    }

    @Override
    public synchronized CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return told(carried(new Late(request.reference(), () -> bank.reverse(request.reference()), false)));
    }

    @Override
    public synchronized CompletionStage<Optional<TerminalTotals>> settle(Duration within) {
        return CompletableFuture.completedFuture(Optional.of(bank.settle()));
    }

    @Override
    public synchronized CompletionStage<Optional<List<TerminalEntry>>> entries(Duration within) {
        return CompletableFuture.completedFuture(Optional.of(bank.entries()));
    }

    /** How many requests were started here. */
    public synchronized int calls() {
        return calls;
    }

    /** How many messages are on their way. */
    public synchronized int underWay() {
        return late.size();
    }

    /**
     * Lets one that is late arrive.
     *
     * @param which 0 for the oldest
     * @param notified told how a request ended; a reversal that comes late is not told
     */
    public void deliver(int which, BiConsumer<PaymentReference, PaymentOutcome> notified) {
        Late message;
        PaymentOutcome outcome;
        synchronized (this) {
            message = late.remove(which);
            outcome = message.arrives().get();
        }
        if (message.answered()) {
            notified.accept(message.reference(), outcome);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** A bank's answer that is lost on its way is not looked at. */
    @SuppressWarnings("ReturnValueIgnored")
    private PaymentOutcome carried(Late message) {
        return switch (fates.get()) {
            case THROUGH -> message.arrives().get();
            case TWICE -> {
                late.add(message);
                yield message.arrives().get();
            }
            case REQUEST_LOST -> unknown();
            case ANSWER_LOST -> {
                message.arrives().get();
                yield unknown();
            }
            case LATE -> {
                late.add(message);
                yield unknown();
            }
        };
    }

    private static PaymentOutcome unknown() {
        return new PaymentOutcome.Unknown("no answer");
    }

    private static CompletionStage<PaymentOutcome> told(PaymentOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}
