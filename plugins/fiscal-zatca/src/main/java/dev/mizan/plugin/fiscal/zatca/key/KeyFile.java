// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Keys in one file under a password, in the form BCFKS. A key is made inside and never given out; for a certified unit
 * use a smart card or an HSM through a {@link KeyStoreSigner} of your own. Signatures are deterministic (RFC 6979), so
 * that stamping twice gives the same bytes. Safe for use by many threads; each change writes the file anew and whole.
 */
public final class KeyFile implements KeyStoreSigner {
    private static final String TYPE = "BCFKS";
    private static final String DETERMINISTIC = "SHA256withECDDSA";
    private static final String SECRET = "secret:";

    private final Provider provider = new BouncyCastleProvider();
    private final Optional<Path> file;
    private final char[] password;
    private final KeyStore keys;
    private final Map<String, PrivateKey> opened = new ConcurrentHashMap<>();
    private final Map<String, String> told = new ConcurrentHashMap<>();

    private KeyFile(Optional<Path> file, char[] password) {
        this.file = file;
        this.password = password.clone();
        this.keys = load();
    }

    /** Opens a file, or begins one. */
    public static KeyFile open(Path file, char[] password) {
        return new KeyFile(Optional.of(file), password);
    }

    /** In memory only: for tests and trials. */
    public static KeyFile inMemory() {
        return new KeyFile(Optional.empty(), "memory".toCharArray());
    }

    private KeyStore load() {
        try {
            KeyStore store = KeyStore.getInstance(TYPE, provider);
            if (file.isPresent() && Files.exists(file.get())) {
                try (InputStream in = Files.newInputStream(file.get())) {
                    store.load(in, password);
                }
            } else {
                store.load(null, password);
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new FiscalException("the key file can not be opened", e);
        }
    }

    @Override
    public byte[] sign(String key, String algorithm, byte[] content) {
        try {
            Signature signature =
                    Signature.getInstance(algorithm.equals("SHA256withECDSA") ? DETERMINISTIC : algorithm, provider);
            signature.initSign(privateKey(key));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new FiscalException("signing failed: " + e.getMessage(), e);
        }
    }

    /** Opening an entry costs tens of milliseconds by design, so a key is opened once. */
    private PrivateKey privateKey(String name) throws GeneralSecurityException {
        PrivateKey known = opened.get(name);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (keys.getKey(name, password) instanceof PrivateKey key) {
                opened.put(name, key);
                return key;
            }
        }
        throw new FiscalException("no key of the name " + name);
    }

    @Override
    public synchronized Optional<PublicKey> publicKey(String key) {
        return standing(key).map(Certificate::getPublicKey);
    }

    /** A key that no authority has certified stands with a certificate of its own making, which is none. */
    @Override
    public synchronized Optional<X509Certificate> certificate(String key) {
        return standing(key).filter(it -> !it.getIssuerX500Principal().equals(it.getSubjectX500Principal()));
    }

    private Optional<X509Certificate> standing(String key) {
        try {
            return Optional.ofNullable(keys.getCertificate(key)).map(X509Certificate.class::cast);
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the key file can not be read", e);
        }
    }

    @Override
    public synchronized PublicKey generate(String key, String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec(curve));
            KeyPair pair = generator.generateKeyPair();
            put(key, pair.getPrivate(), Certificates.own(key, pair, provider));
            opened.put(key, pair.getPrivate());
            return pair.getPublic();
        } catch (GeneralSecurityException e) {
            throw new FiscalException("no key on the curve " + curve + " can be made: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void certify(String key, X509Certificate certificate) {
        try {
            byte[] own = standing(key)
                    .orElseThrow(() -> new FiscalException("no key of the name " + key))
                    .getPublicKey()
                    .getEncoded();
            X509Certificate read = Certificates.read(certificate.getEncoded(), provider);
            if (!java.util.Arrays.equals(own, read.getPublicKey().getEncoded())) {
                throw new FiscalException("the certificate is of another key than " + key);
            }
            put(key, privateKey(key), read);
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the certificate can not be kept", e);
        }
    }

    private void put(String key, Key entry, X509Certificate certificate) throws GeneralSecurityException {
        keys.setKeyEntry(key, entry, password, new Certificate[] {certificate});
        save();
    }

    /** Opened once as a key is: a login is asked for with each document that is sent. */
    @Override
    public Optional<String> secret(String name) {
        String known = told.get(name);
        return known == null ? opened(name) : Optional.of(known);
    }

    private synchronized Optional<String> opened(String name) {
        try {
            Optional<String> secret = Optional.ofNullable(keys.getKey(SECRET + name, password))
                    .map(key -> new String(key.getEncoded(), StandardCharsets.UTF_8));
            secret.ifPresent(it -> told.put(name, it));
            return secret;
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the key file can not be read", e);
        }
    }

    @Override
    public synchronized void keep(String name, String secret) {
        try {
            Key entry = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
            keys.setKeyEntry(SECRET + name, entry, password, null);
            told.put(name, secret);
            save();
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the secret can not be kept", e);
        }
    }

    private void save() {
        if (file.isEmpty()) {
            return;
        }
        Path whole = file.get();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                keys.store(out, password);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException | IOException e) {
            throw new FiscalException("the key file can not be written", e);
        }
    }

    @Override
    public String toString() {
        return "KeyFile[" + file.map(Path::toString).orElse("in memory") + "]";
    }
}
