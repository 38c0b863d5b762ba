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
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

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
    private static final String KEY = "tls-key";
    private static final String PASSWORD = "tls-key-password";

    private final SSLContext context;
    private final TrustManager[] trusting;
    private final boolean showsItself;
    /** That the certificate must bear; empty where it is pinned. */
    private final String name;

    private Tls(TrustManager[] trusting, KeyManager @Nullable [] showing, String name) {
        this.trusting = trusting;
        this.showsItself = showing != null;
        this.name = name;
        try {
            context = SSLContext.getInstance(PROTOCOL);
            context.init(showing, trusting, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * {@code tls-pin}, {@code tls-trust} and {@code tls-name}; with neither of the first two the line is in clear. With {@code
     * tls-key} and {@code tls-key-password} the till proves who it is too.
     */
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
                        Text.of("the name in its certificate, where it is not the address", "الاسم الوارد في الشهادة")),
                Setting.optional(
                        KEY,
                        Setting.Kind.TEXT,
                        "",
                        Text.of("a PKCS #12 file of the till's own key", "ملف مفتاح نقطة البيع وشهادتها")),
                Setting.optional(PASSWORD, Setting.Kind.TEXT, "", Text.of("its password", "كلمة مرور الملف"))
                        .asSecret());
    }

    /** As the settings say; empty where the line is in clear. @param host whose name the certificate bears by default */
    public static Optional<Tls> of(Settings settings, String host) {
        String pin = settings.text(PIN);
        String trust = settings.text(TRUST);
        String name = settings.text(NAME);
        String key = settings.text(KEY);
        if (pin.isEmpty() && trust.isEmpty()) {
            if (!key.isEmpty()) {
                throw new IllegalArgumentException(KEY + " needs " + PIN + " or " + TRUST);
            }
            return Optional.empty();
        }
        Tls tls = pin.isEmpty() ? signed(Path.of(trust), name.isEmpty() ? host : name) : pinned(pin);
        return Optional.of(key.isEmpty() ? tls : tls.showing(Path.of(key), settings.text(PASSWORD)));
    }

    /** By the SHA-256 of its certificate, in 64 hexadecimal digits, with colons between or not; anything else throws. */
    public static Tls pinned(String sha256) {
        String pin = sha256.replace(":", "").toUpperCase(Locale.ROOT);
        if (!pin.matches("[0-9A-F]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        return new Tls(new TrustManager[] {new Pinned(pin)}, null, "");
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
            return new Tls(factory.getTrustManagers(), null, name);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no certificates in " + pem, e);
        }
    }

    /**
     * The same, and where the other end asks, this end proves who it is by its own key and certificate (mutual TLS). The file is
     * read once. One that holds no key, or whose password is another, throws; the password is not repeated.
     *
     * @param pkcs12 with one key and what signs it
     */
    public Tls showing(Path pkcs12, String password) {
        try (InputStream in = Files.newInputStream(pkcs12)) {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(in, password.toCharArray());
            boolean keyed = false;
            for (String each : Collections.list(own.aliases())) {
                keyed |= own.isKeyEntry(each);
            }
            if (!keyed) {
                throw new IllegalArgumentException("no key in " + pkcs12);
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(own, password.toCharArray());
            return new Tls(trusting, factory.getKeyManagers(), name);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no key that can be read in " + pkcs12, e);
        }
    }

    /**
     * Whether this end has a certificate to show. In TLS 1.3 the other end turns it away only after the handshake, with the first
     * answer: what moves money should not be the first that is said.
     */
    public boolean showsItself() {
        return showsItself;
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
