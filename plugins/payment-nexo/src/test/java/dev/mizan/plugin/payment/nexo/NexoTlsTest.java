// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Terminals that speak TLS: who is another is told nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NexoTlsTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final char[] SECRET = "terminal".toCharArray();

    private Path folder;
    private SSLContext terminals;
    private Certificate certificate;

    /** A terminal's own key, made by the JDK's tool. */
    @BeforeAll
    void aKeyIsMade(@TempDir Path shared) throws IOException, InterruptedException, GeneralSecurityException {
        folder = shared;
        Path store = folder.resolve("terminal.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "t",
                        "-dname",
                        "CN=p400.terminals.example",
                        "-ext",
                        "san=dns:p400.terminals.example",
                        "-ext",
                        "bc=ca:true",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(SECRET),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET);
        }
        certificate = keys.getCertificate("t");
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, SECRET);
        terminals = SSLContext.getInstance("TLS");
        terminals.init(factory.getKeyManagers(), null, null);
    }

    private FakeNexo secret() {
        return new FakeNexo(() -> terminals.getServerSocketFactory().createServerSocket());
    }

    private static OutcomeKind paid(FakeNexo fake, Optional<Tls> tls) {
        PaymentRequest coffee = PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR));
        try (NexoTerminal terminal = new NexoTerminal(NexoContractTest.place(fake, tls, LONG), Clock.systemUTC())) {
            return Steps.ask(terminal.start(coffee, shown -> {}, LONG)).kind();
        }
    }

    private String pin() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    private Path pem() throws IOException, GeneralSecurityException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return Files.writeString(
                folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    @Test
    void aPinnedTerminalIsPaidAt() throws GeneralSecurityException {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned(pin())))).isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void aTerminalOfANameThatItsVendorSignedIsPaidAt() throws IOException, GeneralSecurityException {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.signed(pem(), "p400.terminals.example"))))
                    .isEqualTo(OutcomeKind.APPROVED);
        }
    }

    @Test
    void anotherTerminalIsToldNothing() throws IOException, GeneralSecurityException {
        try (FakeNexo fake = secret()) {
            assertThat(paid(fake, Optional.of(Tls.pinned("0".repeat(64))))).isEqualTo(OutcomeKind.NOT_STARTED);
            assertThat(paid(fake, Optional.of(Tls.signed(pem(), "other.terminals.example"))))
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
