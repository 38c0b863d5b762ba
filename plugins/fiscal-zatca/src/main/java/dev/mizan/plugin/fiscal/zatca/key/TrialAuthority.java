// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

import dev.mizan.spi.fiscal.regime.FiscalException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** An authority of one's own that certifies units as the real one does: for tests and trials, never for a shop. */
public final class TrialAuthority {
    private static final X500Name ISSUER = new X500Name("CN=MIZAN-TRIAL-CA, DC=trial, DC=local");
    private static final int SERIAL_BITS = 120;

    private final Provider provider = new BouncyCastleProvider();
    private final SecureRandom random = new SecureRandom();
    private final KeyPair own;

    /** With a key of its own. */
    public TrialAuthority() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("secp256k1"));
            this.own = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new FiscalException("no key can be made", e);
        }
    }

    /** Certifies what a request asks for; refused as an {@link IllegalArgumentException} where it is none. */
    public X509Certificate certify(byte[] request, Instant from, Instant until) {
        CertificationRequest asked = CertificationRequest.getInstance(request);
        try {
            return certify(
                    asked.getCertificationRequestInfo().getSubject(),
                    asked.getCertificationRequestInfo()
                            .getSubjectPublicKeyInfo()
                            .getEncoded("DER"),
                    from,
                    until);
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException("a request without a key", e);
        }
    }

    /** Certifies a key under a name. */
    public X509Certificate certify(String name, PublicKey key, Instant from, Instant until) {
        return certify(new X500Name("CN=" + name), key.getEncoded(), from, until);
    }

    private X509Certificate certify(X500Name subject, byte[] key, Instant from, Instant until) {
        try {
            BigInteger serial = new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
            return Certificates.issue(new Certificates.Terms(ISSUER, subject, serial, from, until), key, own, provider);
        } catch (GeneralSecurityException e) {
            throw new FiscalException("the key can not be certified", e);
        }
    }
}
