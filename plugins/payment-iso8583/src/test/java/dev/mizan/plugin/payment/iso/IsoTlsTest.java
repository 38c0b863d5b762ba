// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.SelfSigned;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that speak TLS: who is another is told nothing. */
class IsoTlsTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final PaymentRequest COFFEE =
            PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR));
    private static final String NAME = "switch.bank.example";

    @TempDir
    static Path folder;

    private static SelfSigned own;

    @BeforeAll
    static void aKeyIsMade() {
        own = SelfSigned.of(NAME, folder);
    }

    private static FakeHost secret() {
        return new FakeHost(IsoContractTest.MAC, own.opening());
    }

    private static OutcomeKind paid(FakeHost fake, Optional<Tls> tls) {
        try (IsoTerminal terminal =
                new IsoTerminal(IsoContractTest.place(fake, IsoContractTest.MAC, tls, LONG), Clock.systemUTC())) {
            return IsoTerminalTest.ended(terminal.start(COFFEE, shown -> {}, LONG))
                    .kind();
        }
    }

    @Test
    void aPinnedHostIsPaidAt() {
        try (FakeHost fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned(own.sha256())))).isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void aHostOfANameThatItsAuthoritySignedIsPaidAt() {
        try (FakeHost fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.signed(own.pem(), NAME)))).isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void anotherHostIsToldNothing() {
        try (FakeHost fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned("0".repeat(64))))).isEqualTo(OutcomeKind.NOT_STARTED);
            assertThat(paid(fake, Optional.of(Tls.signed(own.pem(), "other.bank.example"))))
                    .isEqualTo(OutcomeKind.NOT_STARTED);
        }
    }

    @Test
    void inClearNothingIsToldWhereTlsIsAskedFor() {
        try (FakeHost fake = new FakeHost(IsoContractTest.MAC)) {
            assertThat(paid(fake, Optional.of(Tls.pinned("0".repeat(64))))).isEqualTo(OutcomeKind.NOT_STARTED);
        }
    }

    @Test
    void aHostThatNeverEndsItsHandshakeIsNotWaitedForLongerThanForALine() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HostPlace place = IsoContractTest.place(
                    mute.getLocalPort(),
                    Optional.empty(),
                    Optional.of(Tls.pinned("0".repeat(64))),
                    Duration.ofMillis(200),
                    LONG,
                    LONG);
            try (IsoTerminal terminal = new IsoTerminal(place, Clock.systemUTC())) {
                assertThat(IsoTerminalTest.ended(terminal.start(COFFEE, shown -> {}, Duration.ofDays(1)))
                                .kind())
                        .isEqualTo(OutcomeKind.NOT_STARTED);
            }
        }
    }

    @Test
    void itsSettingsSayHowAHostProvesWhoItIs() {
        IsoProvider provider = new IsoProvider();
        try (FakeHost fake = secret()) {
            Settings settings = Settings.check(
                            "payment-iso8583",
                            provider.settings(),
                            Map.of(
                                    "host",
                                    "127.0.0.1",
                                    "port",
                                    "" + fake.port,
                                    "terminal-id",
                                    "TILL-1",
                                    "merchant-id",
                                    "300000000000003",
                                    "currency",
                                    "SAR",
                                    "mac-key",
                                    "0123456789ABCDEFFEDCBA9876543210",
                                    "tls-trust",
                                    own.pem().toString(),
                                    "tls-name",
                                    NAME))
                    .orElseThrow();
            try (PaymentTerminal terminal = provider.open(settings)) {
                assertThat(IsoTerminalTest.ended(terminal.start(COFFEE, shown -> {}, LONG))
                                .kind())
                        .isEqualTo(OutcomeKind.APPROVED);
            }
        }
    }
}
