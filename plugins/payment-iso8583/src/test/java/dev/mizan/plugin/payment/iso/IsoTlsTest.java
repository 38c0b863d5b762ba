// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.fake.SelfSigned;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.SecretLineContract;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that speak TLS keep the contract of a secret line; settings say how each end proves who it is. */
class IsoTlsTest implements SecretLineContract {
    private static final String NAME = "switch.bank.example";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final PaymentRequest COFFEE =
            PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR));
    private static final IsoProvider PROVIDER = new IsoProvider();

    @Override
    public PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls) {
        return new IsoContractTest.Bench(new FakeHost(IsoContractTest.MAC, opening), tls);
    }

    @Override
    public PaymentTerminal terminal(int port, Tls tls, Duration connect) {
        return new IsoTerminal(
                IsoContractTest.place(port, Optional.empty(), Optional.of(tls), connect, LONG, LONG),
                Clock.systemUTC());
    }

    private static Settings settings(int port, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(Map.of("host", "127.0.0.1", "port", "" + port, "terminal-id", "TILL-1"));
        all.putAll(Map.of("merchant-id", "300000000000003", "currency", "SAR"));
        all.put("mac-key", "0123456789ABCDEFFEDCBA9876543210");
        return Settings.check("payment-iso8583", PROVIDER.settings(), all).orElseThrow();
    }

    @Test
    void itsSettingsSayHowBothProveWhoTheyAre(@TempDir Path folder, @TempDir Path other) {
        SelfSigned own = SelfSigned.of(NAME, folder);
        SelfSigned till = SelfSigned.of("till-1.shop.example", other);
        try (FakeHost fake = new FakeHost(IsoContractTest.MAC, own.openingTo(till))) {
            Settings settings = settings(
                    fake.port,
                    Map.of(
                            "tls-trust", own.pem().toString(),
                            "tls-name", NAME,
                            "tls-key", till.store().toString(),
                            "tls-key-password", till.password()));
            assertThat(settings.toString()).doesNotContain(till.password());
            try (PaymentTerminal terminal = PROVIDER.open(settings)) {
                assertThat(IsoTerminalTest.ended(terminal.start(COFFEE, shown -> {}, LONG))
                                .kind())
                        .isEqualTo(OutcomeKind.APPROVED);
            }
            assertThat(fake.heard).as("an echo comes first").containsExactly("0800", "0200");
        }
    }

    @Test
    void whatIsNoPinNoCertificateAndNoKeyIsRefusedAtOnce(@TempDir Path folder) {
        SelfSigned till = SelfSigned.of("till-1.shop.example", folder);
        Tls tls = Tls.pinned(till.sha256());
        assertThatThrownBy(() -> Tls.pinned("12:34")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tls.signed(folder.resolve("none.pem"), "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tls.showing(till.store(), "a-guess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("a-guess");
        assertThatThrownBy(() -> tls.showing(till.pem(), till.password())).isInstanceOf(IllegalArgumentException.class);
        Settings toNobody = settings(1, Map.of("tls-key", till.store().toString()));
        assertThatThrownBy(() -> PROVIDER.open(toNobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tls-pin");
    }
}
