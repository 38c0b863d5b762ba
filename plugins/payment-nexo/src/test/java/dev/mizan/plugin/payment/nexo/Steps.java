// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A till that takes a payment's steps, as long as there is one. */
final class Steps {
    private Steps() {}

    static PaymentOutcome ask(CompletionStage<PaymentOutcome> stage) {
        return stage.toCompletableFuture().orTimeout(3, TimeUnit.MINUTES).join();
    }

    static Attempt onward(PaymentTerminal terminal, Attempt from, Duration within) {
        Attempt attempt = from;
        while (true) {
            switch (attempt.next()) {
                case QUERY ->
                    attempt = attempt.after(new AttemptEvent.Queried(
                            ask(terminal.query(attempt.request().reference(), within))));
                case REVERSE ->
                    attempt =
                            attempt.after(new AttemptEvent.Reversed(ask(terminal.reverse(attempt.request(), within))));
                case SEND, WAIT, ASK_A_PERSON, NOTHING -> {
                    return attempt;
                }
            }
        }
    }
}
