// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** A till with a durable journal and a memory that a crash takes; each step of it is a place to crash at. */
final class SimulatedTill {
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final SimulatedTerminal terminal;
    private final Money bill;
    private final BooleanSupplier crashes;
    private final List<List<AttemptEvent>> journal = new ArrayList<>();
    private final List<Attempt> memory = new ArrayList<>();

    /** The power went. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    SimulatedTill(SimulatedTerminal terminal, Money bill, BooleanSupplier crashes) {
        this.terminal = terminal;
        this.bill = bill;
        this.crashes = crashes;
    }

    List<Attempt> attempts() {
        return memory;
    }

    /** A new request, only where the last one frees the bill. */
    void begin() {
        if (memory.isEmpty() || memory.get(memory.size() - 1).freesTheBill()) {
            journal.add(new ArrayList<>());
            memory.add(Attempt.begun(request(memory.size())));
        }
    }

    private PaymentRequest request(int number) {
        return PaymentRequest.purchase(new PaymentReference("R" + number), bill);
    }

    void step() {
        if (memory.isEmpty()) {
            return;
        }
        int last = memory.size() - 1;
        Attempt attempt = memory.get(last);
        PaymentRequest request = attempt.request();
        switch (attempt.next()) {
            case SEND -> {
                record(last, new AttemptEvent.Asked());
                record(last, new AttemptEvent.Answered(await(terminal.start(request, shown -> {}, WAIT))));
            }
            case QUERY -> record(last, new AttemptEvent.Queried(await(terminal.query(request.reference(), WAIT))));
            case REVERSE -> record(last, new AttemptEvent.Reversed(await(terminal.reverse(request, WAIT))));
            case WAIT, ASK_A_PERSON, NOTHING -> {}
        }
    }

    void giveUp() {
        if (!memory.isEmpty()) {
            record(memory.size() - 1, new AttemptEvent.GivenUp());
        }
    }

    void notified(PaymentReference reference, PaymentOutcome outcome) {
        for (int i = 0; i < memory.size(); i++) {
            if (memory.get(i).request().reference().equals(reference)
                    && memory.get(i).stage() != Stage.BEGUN) {
                record(i, new AttemptEvent.Answered(outcome));
            }
        }
    }

    /** Folds what is durable. */
    void reopen() {
        memory.clear();
        for (int i = 0; i < journal.size(); i++) {
            Attempt attempt = Attempt.begun(request(i));
            for (AttemptEvent event : journal.get(i)) {
                attempt = attempt.after(event);
            }
            journal.get(i).add(new AttemptEvent.Reopened());
            memory.add(attempt.after(new AttemptEvent.Reopened()));
        }
    }

    private void record(int which, AttemptEvent event) {
        crash();
        journal.get(which).add(event);
        crash();
        memory.set(which, memory.get(which).after(event));
    }

    private PaymentOutcome await(CompletionStage<PaymentOutcome> stage) {
        PaymentOutcome outcome = stage.toCompletableFuture().join();
        crash();
        return outcome;
    }

    private void crash() {
        if (crashes.getAsBoolean()) {
            throw new Crash();
        }
    }
}
