// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Certificates: made where a key store wants one before an authority has spoken, and read. */
public final class Certificates {
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Certificates() {}

    /** Reads the DER form, also of a key on secp256k1. */
    public static X509Certificate read(byte[] der, Provider provider) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509", provider).generateCertificate(new ByteArrayInputStream(der));
    }

    static X509Certificate own(String name, KeyPair pair, Provider provider) throws GeneralSecurityException {
        X500Name self = new X500Name("CN=" + name);
        return issue(
                new Terms(self, self, BigInteger.ONE, FIRST, LAST),
                pair.getPublic().getEncoded(),
                pair,
                provider);
    }

    /** What a certificate says beside its key. */
    record Terms(X500Name issuer, X500Name subject, BigInteger serial, Instant from, Instant until) {}

    static X509Certificate issue(Terms terms, byte[] publicKey, KeyPair issuer, Provider provider)
            throws GeneralSecurityException {
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        V3TBSCertificateGenerator form = new V3TBSCertificateGenerator();
        form.setSerialNumber(new org.bouncycastle.asn1.ASN1Integer(terms.serial()));
        form.setIssuer(terms.issuer());
        form.setSubject(terms.subject());
        form.setStartDate(new Time(Date.from(terms.from())));
        form.setEndDate(new Time(Date.from(terms.until())));
        form.setSignature(algorithm);
        form.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(publicKey));
        TBSCertificate body = form.generateTBSCertificate();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA", provider);
            signature.initSign(issuer.getPrivate());
            signature.update(body.getEncoded());
            ASN1EncodableVector whole = new ASN1EncodableVector();
            whole.add(body);
            whole.add(algorithm);
            whole.add(new DERBitString(signature.sign()));
            return read(new DERSequence(whole).getEncoded(), provider);
        } catch (IOException e) {
            throw new IllegalStateException("a certificate that has no form", e);
        }
    }
}
