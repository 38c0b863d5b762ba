// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Counterfoils;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request of this till, from its start to its end. */
final class Course implements Counterfoils.Foil {
    final PaymentRequest request;
    final IsoMessage message;
    final CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
    private final long until;

    @Nullable
    Exchange exchange;

    boolean givenUp;

    Course(PaymentRequest request, IsoMessage message, Duration within) {
        this.request = request;
        this.message = message;
        this.until = System.nanoTime() + within.toNanos();
    }

    @Override
    public PaymentRequest request() {
        return request;
    }

    @Override
    public CompletableFuture<PaymentOutcome> stage() {
        return stage;
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }

    /** Has the customer show the card, where this opens a payment; a screen's fault is not the payment's. */
    void show(Consumer<Interaction> screen) {
        boolean nobody = request.about().isPresent() || request.way() instanceof PaymentWay.Agreed;
        if (nobody || stage.isDone()) {
            return;
        }
        try {
            screen.accept(new Interaction.PresentCard());
        } catch (RuntimeException e) {
            System.getLogger(Course.class.getName()).log(System.Logger.Level.DEBUG, "the screen failed");
        }
    }

    /** Waits no longer: nothing leaves any more, or what left is in doubt. */
    synchronized void giveUp() {
        givenUp = true;
        if (exchange != null) {
            exchange.giveUp();
        }
    }
}
