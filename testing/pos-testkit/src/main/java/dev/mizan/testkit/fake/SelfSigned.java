// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A terminal's, a host's or a till's own key and certificate, made by the tool of the JDK and kept in a folder of its own. */
public final class SelfSigned {
    private static final char[] SECRET = "not-to-be-told".toCharArray();
    private static final String ALIAS = "t";
    private static final String STORE = "terminal.p12";

    private final Path folder;
    private final Certificate certificate;
    private final KeyManagerFactory keys;

    private SelfSigned(Path folder, Certificate certificate, KeyManagerFactory keys) {
        this.folder = folder;
        this.certificate = certificate;
        this.keys = keys;
    }

    /** Makes one, good for thirty days. @param name that the certificate bears, such as {@code p400.terminals.example} */
    public static SelfSigned of(String name, Path folder) {
        try {
            Path store = folder.resolve(STORE);
            make(name, store);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, SECRET);
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, SECRET);
            return new SelfSigned(folder, keys.getCertificate(ALIAS), factory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static void make(String name, Path store) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> words = new ArrayList<>(List.of(tool, "-genkeypair", "-keyalg", "EC", "-validity", "30"));
        words.addAll(List.of("-storetype", "PKCS12", "-ext", "bc=ca:true"));
        words.addAll(List.of("-alias", ALIAS, "-dname", "CN=" + name, "-ext", "san=dns:" + name));
        words.addAll(List.of("-storepass", new String(SECRET), "-keystore", store.toString()));
        Process made = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (made.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Sockets of a {@link Loopback} that prove who they are by it. */
    public Loopback.Opening opening() {
        SSLContext context = context(null);
        return () -> context.getServerSocketFactory().createServerSocket();
    }

    /** The same, and whoever calls must prove to be this one (mutual TLS). */
    public Loopback.Opening openingTo(SelfSigned caller) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, caller.certificate);
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = context(factory.getTrustManagers());
            return () -> {
                SSLServerSocket asking =
                        (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
                asking.setNeedClientAuth(true);
                return asking;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private SSLContext context(TrustManager @Nullable [] trusting) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trusting, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** Its key and certificate as a PKCS #12 file. */
    public Path store() {
        return folder.resolve(STORE);
    }

    /** The password of {@link #store()}. */
    public String password() {
        return new String(SECRET);
    }

    /** The pin: SHA-256 of the certificate, with colons between. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** The certificate as a PEM file: it is its own authority. */
    public Path pem() {
        try {
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return Files.writeString(
                    folder.resolve("authority.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
