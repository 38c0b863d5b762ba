// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.SelfSigned;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terminals that speak TLS: who is another is told nothing. */
class NexoTlsTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String NAME = "p400.terminals.example";

    @TempDir
    static Path folder;

    private static SelfSigned own;

    @BeforeAll
    static void aKeyIsMade() {
        own = SelfSigned.of(NAME, folder);
    }

    private static FakeNexo secret() {
        return new FakeNexo(own.opening());
    }

    private static OutcomeKind paid(FakeNexo fake, Optional<Tls> tls) {
        PaymentRequest coffee = PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR));
        try (NexoTerminal terminal = new NexoTerminal(NexoContractTest.place(fake, tls, LONG), Clock.systemUTC())) {
            return Steps.ask(terminal.start(coffee, shown -> {}, LONG)).kind();
        }
    }

    @Test
    void aPinnedTerminalIsPaidAt() {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned(own.sha256())))).isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void aTerminalOfANameThatItsVendorSignedIsPaidAt() {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.signed(own.pem(), NAME)))).isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void anotherTerminalIsToldNothing() {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned("0".repeat(64))))).isEqualTo(OutcomeKind.NOT_STARTED);
            assertThat(paid(fake, Optional.of(Tls.signed(own.pem(), "other.terminals.example"))))
                    .isEqualTo(OutcomeKind.NOT_STARTED);
        }
    }

    @Test
    void inClearNothingIsToldWhereTlsIsAskedFor() {
        try (FakeNexo fake = new FakeNexo()) {
            assertThat(paid(fake, Optional.of(Tls.pinned("0".repeat(64))))).isEqualTo(OutcomeKind.NOT_STARTED);
        }
    }

    @Test
    void whatIsNoPinAndNoCertificateIsRefusedAtOnce() {
        assertThatThrownBy(() -> Tls.pinned("12:34")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tls.signed(folder.resolve("none.pem"), "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
