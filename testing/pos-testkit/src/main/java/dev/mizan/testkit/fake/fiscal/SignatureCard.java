// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;

/** A signature card on the curve P-256 that can be pulled out, or whose driver breaks down. Safe for use by many threads. */
public final class SignatureCard implements KeyStoreSigner {
    private final KeyPair keys;
    private volatile boolean pulled;
    private volatile boolean broken;

    /** With a key of its own. */
    public SignatureCard() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Out of its reader, or back in it: a signature is refused as the port says. */
    public void pull(boolean out) {
        pulled = out;
    }

    /** Its driver breaks down, or works again: a signature is a failure of no kind that the port knows. */
    public void breakDriver(boolean down) {
        broken = down;
    }

    @Override
    public byte[] sign(String key, String algorithm, byte[] content) {
        if (broken) {
            throw new IllegalStateException("the driver has crashed");
        }
        if (pulled) {
            throw new FiscalException("no card");
        }
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the card failed", e);
        }
    }

    @Override
    public Optional<PublicKey> publicKey(String key) {
        return Optional.of(keys.getPublic());
    }

    @Override
    public Optional<X509Certificate> certificate(String key) {
        return Optional.empty();
    }

    @Override
    public PublicKey generate(String key, String curve) {
        return keys.getPublic();
    }

    @Override
    public void certify(String key, X509Certificate certificate) {}

    @Override
    public Optional<String> secret(String name) {
        return Optional.empty();
    }

    @Override
    public void keep(String name, String secret) {}
}
