// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.Counterfoils;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One request of this till, as far as the plugin remembers it. */
final class Course implements Counterfoils.Foil {
    final PaymentRequest request;
    final CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
    /** How it ended, as far as is known. */
    volatile PaymentOutcome outcome = new PaymentOutcome.Unknown("no answer yet");

    Course(PaymentRequest request) {
        this.request = request;
    }

    @Override
    public PaymentRequest request() {
        return request;
    }

    @Override
    public CompletableFuture<PaymentOutcome> stage() {
        return stage;
    }

    /** A query may have found out more since. */
    @Override
    public CompletionStage<PaymentOutcome> told() {
        return stage.isDone() ? CompletableFuture.completedFuture(outcome) : stage;
    }
}
