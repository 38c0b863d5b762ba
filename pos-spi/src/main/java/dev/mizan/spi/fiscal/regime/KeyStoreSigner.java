// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Keys that never leave their store: a file under a password, a smart card, an HSM, a cloud's key service. A regime is
 * given signatures, never keys.
 *
 * <p><b>When:</b> once for each document, while a sale is decided. <b>Thread:</b> any. <b>May it block?</b> Within the
 * regime's patience. <b>On failure</b> it throws {@link FiscalException}. <b>How to test it:</b> a signature verifies
 * under {@link #publicKey}, and no method gives the private key. Implementations are safe for use by many threads.
 */
public interface KeyStoreSigner {
    /**
     * Signs bytes as they are (the regime has hashed what it must).
     *
     * @param key by which name it is kept
     * @param algorithm as {@link java.security.Signature} names it, such as {@code SHA256withECDSA}
     * @return the signature as that class gives it: DER for ECDSA
     */
    byte[] sign(String key, String algorithm, byte[] content);

    /** The public half; empty where there is no such key. */
    Optional<PublicKey> publicKey(String key);

    /** The certificate that stands with a key; empty before one was given. */
    Optional<X509Certificate> certificate(String key);

    /**
     * Makes a key inside the store, in place of none.
     *
     * @param curve such as {@code secp256k1}
     */
    PublicKey generate(String key, String curve);

    /** Keeps the certificate that an authority gave for a key, in place of the older one. */
    void certify(String key, X509Certificate certificate);

    /** A password that an authority gave beside a certificate; empty before one was kept. Never shown or logged. */
    Optional<String> secret(String name);

    /** Keeps a password in place of the older one. */
    void keep(String name, String secret);
}
