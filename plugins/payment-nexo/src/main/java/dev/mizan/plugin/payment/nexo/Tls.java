// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

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
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * How a terminal proves that it is the one: by a certificate that is pinned, or by one that an authority of the terminal's vendor
 * signed, of this name. The authorities of the JDK are not asked: none of them signs for a terminal in a shop.
 *
 * @param context trusts that alone
 * @param name that the certificate must bear; empty where it is pinned
 */
record Tls(SSLContext context, String name) {
    private static final String PROTOCOL = "TLS";

    /** By the SHA-256 of its certificate, in 64 hexadecimal digits, with colons between or not. */
    static Tls pinned(String sha256) {
        String pin = sha256.replace(":", "").toUpperCase(Locale.ROOT);
        if (!pin.matches("[0-9A-F]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        return new Tls(context(new Pinned(pin)), "");
    }

    /** By an authority. @param pem certificates in PEM @param name that the terminal's certificate must bear */
    static Tls signed(Path pem, String name) {
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

    /** The same line, spoken in secret; it throws where the terminal is another, before anything was told. */
    Socket over(Socket line, NexoPlace place) throws IOException {
        String peer = name.isEmpty() ? place.host() : name;
        SSLSocket secret = (SSLSocket) context.getSocketFactory().createSocket(line, peer, place.port(), true);
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
                    throw new CertificateException("another terminal's certificate");
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
