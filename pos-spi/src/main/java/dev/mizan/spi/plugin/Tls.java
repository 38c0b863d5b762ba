// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * How what stands at the other end of a plugin's line proves that it is the one: by a certificate that is pinned, or by one of a
 * name that an authority of its vendor signed. The authorities of the JDK are not asked: none of them signs for a terminal in a
 * shop. A plugin adds {@link #settings()} to its own. Immutable, from any thread.
 */
public final class Tls {
    private static final String PROTOCOL = "TLS";
    private static final String PIN = "tls-pin";
    private static final String TRUST = "tls-trust";
    private static final String NAME = "tls-name";

    private final SSLContext context;
    /** That the certificate must bear; empty where it is pinned. */
    private final String name;

    private Tls(SSLContext context, String name) {
        this.context = context;
        this.name = name;
    }

    /** {@code tls-pin}, {@code tls-trust} and {@code tls-name}; with neither of the first two the line is in clear. */
    public static List<Setting> settings() {
        return List.of(
                Setting.optional(
                        PIN, Setting.Kind.TEXT, "", Text.of("SHA-256 of its certificate", "بصمة شهادة الطرف الآخر")),
                Setting.optional(
                        TRUST, Setting.Kind.TEXT, "", Text.of("a PEM file of who signs it", "ملف شهادات جهة التصديق")),
                Setting.optional(
                        NAME,
                        Setting.Kind.TEXT,
                        "",
                        Text.of(
                                "the name in its certificate, where it is not the address",
                                "الاسم الوارد في الشهادة")));
    }

    /** As the settings say; empty where the line is in clear. @param host whose name the certificate bears by default */
    public static Optional<Tls> of(Settings settings, String host) {
        String pin = settings.text(PIN);
        String trust = settings.text(TRUST);
        String name = settings.text(NAME);
        if (!pin.isEmpty()) {
            return Optional.of(pinned(pin));
        }
        return trust.isEmpty() ? Optional.empty() : Optional.of(signed(Path.of(trust), name.isEmpty() ? host : name));
    }

    /** By the SHA-256 of its certificate, in 64 hexadecimal digits, with colons between or not; anything else throws. */
    public static Tls pinned(String sha256) {
        String pin = sha256.replace(":", "").toUpperCase(Locale.ROOT);
        if (!pin.matches("[0-9A-F]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        return new Tls(context(new Pinned(pin)), "");
    }

    /** By an authority; a file without certificates throws. @param pem in PEM @param name that the certificate must bear */
    public static Tls signed(Path pem, String name) {
        try (InputStream in = Files.newInputStream(pem)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("authority-" + number++, each);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            return new Tls(context(factory.getTrustManagers()), name);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no certificates in " + pem, e);
        }
    }

    private static SSLContext context(TrustManager... trusting) {
        try {
            SSLContext context = SSLContext.getInstance(PROTOCOL);
            context.init(null, trusting, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * The same line, spoken in secret. It blocks until both sides know each other: the caller sets the time on the line before.
     * Who closes it closes the line itself, for saying goodbye may block.
     *
     * @throws IOException where the other end is another, or speaks in clear; nothing was told by then
     */
    public Socket over(Socket line, String host, int port) throws IOException {
        String peer = name.isEmpty() ? host : name;
        SSLSocket secret = (SSLSocket) context.getSocketFactory().createSocket(line, peer, port, true);
        if (!name.isEmpty()) {
            SSLParameters parameters = secret.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secret.setSSLParameters(parameters);
        }
        secret.startHandshake();
        return secret;
    }

    /** Trusts one certificate, whoever signed it. */
    private record Pinned(String sha256) implements X509TrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
                if (!MessageDigest.isEqual(digest, HexFormat.of().parseHex(sha256))) {
                    throw new CertificateException("another certificate");
                }
            } catch (GeneralSecurityException e) {
                throw e instanceof CertificateException it ? it : new CertificateException(e);
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("no client");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
