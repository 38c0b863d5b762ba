// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

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

/** A signature card on the curve P-256 that can be pulled out. */
final class Card implements KeyStoreSigner {
    private final KeyPair keys;
    private volatile boolean pulled;

    Card() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void pull(boolean out) {
        pulled = out;
    }

    @Override
    public byte[] sign(String key, String algorithm, byte[] content) {
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
