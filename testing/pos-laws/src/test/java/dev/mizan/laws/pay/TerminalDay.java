// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A counter with a simulated terminal whose answers a test sets; the books are even after each visit. */
abstract class TerminalDay {
    static final PaymentOutcome YES = new PaymentOutcome.Approved(new PaymentSlip("mada", "1111", "A1"));

    final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    final MemoryStore log = Counter.opened(env);
    PaymentOutcome answer = YES;
    Fate fate = Fate.THROUGH;
    private Supplier<Fate> fates = () -> fate;
    final SimulatedBank bank = new SimulatedBank(Currency.SAR, request -> answer);
    final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> fates.get());

    void at(Consumer<Counter> test) {
        try (Counter counter = Counter.at(log, env, terminal)) {
            test.accept(counter);
            assertThat(counter.shop
                            .books()
                            .trialBalance(dev.mizan.spi.value.Period.ALWAYS)
                            .closing())
                    .isEqualTo(sar("0.00"));
        }
    }

    /** What becomes of each message from now on. */
    void fateOf(Supplier<Fate> each) {
        fates = each;
    }

    static void refused(Reason reason, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<?>) outcome).reason()).isEqualTo(reason);
    }

    static PaymentReference reference() {
        return PaymentReference.of(UUID.randomUUID());
    }
}
