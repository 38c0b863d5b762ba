// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import java.util.concurrent.CompletableFuture;

/** One request of this till, as far as the plugin remembers it. */
final class Course {
    final PaymentRequest request;
    final CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
    /** How it ended, as far as is known. */
    volatile PaymentOutcome outcome = new PaymentOutcome.Unknown("no answer yet");

    Course(PaymentRequest request) {
        this.request = request;
    }
}
