// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;

class NexoClosingTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final PaymentRequest COFFEE =
            PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR));

    /** Told by a build: where closing had already begun, the thread that writes said that the terminal was not reached. */
    @RepeatedTest(5)
    void whatWaitsWhileTheTillLogsInIsUnknown() throws InterruptedException {
        try (FakeNexo fake = new FakeNexo();
                NexoTerminal terminal =
                        new NexoTerminal(NexoContractTest.place(fake, Duration.ofMinutes(10)), Clock.systemUTC())) {
            CountDownLatch login = new CountDownLatch(1);
            fake.faults(category -> {
                login.countDown();
                return FakeNexo.Fault.DROPPED;
            });
            var waits = terminal.start(COFFEE, shown -> {}, LONG);
            login.await();
            terminal.close();
            assertThat(Steps.ask(waits).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        }
    }
}
