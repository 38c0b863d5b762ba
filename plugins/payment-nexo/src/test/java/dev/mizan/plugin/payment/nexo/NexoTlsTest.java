// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.SecretLineContract;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Terminals that speak TLS keep the contract of a secret line. */
class NexoTlsTest implements SecretLineContract {
    @Override
    public PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls) {
        return new NexoContractTest.Bench(new FakeNexo(opening), tls);
    }

    @Override
    public PaymentTerminal terminal(int port, Tls tls, Duration connect) {
        return new NexoTerminal(
                NexoContractTest.place(port, Optional.of(tls), connect, Duration.ofSeconds(10)), Clock.systemUTC());
    }
}
