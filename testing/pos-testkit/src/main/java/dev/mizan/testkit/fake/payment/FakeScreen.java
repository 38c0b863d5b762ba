// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Text;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What a fake terminal has shown to customer and cashier. */
record FakeScreen(Set<PaymentFlaw> flaws, ScheduledExecutorService timer) {
    void show(PaymentRequest request, Consumer<Interaction> shown) {
        try {
            if (!(request.way() instanceof PaymentWay.Agreed) || flaws.contains(PaymentFlaw.ASKS_WHO_IS_NOT_THERE)) {
                shown.accept(new Interaction.PresentCard());
            }
            if (flaws.contains(PaymentFlaw.SHOWS_THE_NUMBER)) {
                shown.accept(new Interaction.Say(Text.en("card " + FakeAcquirer.number())));
            }
            if (request.way() instanceof PaymentWay.ByLink && !flaws.contains(PaymentFlaw.SHOWS_NO_LINK)) {
                shown.accept(new Interaction.ShowLink("https://pay.example/" + request.reference()));
            }
            if (flaws.contains(PaymentFlaw.SHOWS_AFTER_THE_END)) {
                Future<?> unused = timer.scheduleAtFixedRate(
                        () -> shown.accept(new Interaction.Sign()), 5, 5, TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException e) { // a screen's fault is not the payment's
            if (flaws.contains(PaymentFlaw.FALLS_WITH_THE_SCREEN)) {
                throw e;
            }
        }
    }

    static void pause(Duration within) {
        try {
            Thread.sleep(within.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
