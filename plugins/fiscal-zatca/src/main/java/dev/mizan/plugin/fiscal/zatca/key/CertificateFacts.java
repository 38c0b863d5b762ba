// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * What a stamp needs of a certificate, read once.
 *
 * @param base64 of its DER form
 * @param issuer as {@code CN=..., DC=...}
 * @param serial decimal
 * @param until when it ends
 */
public record CertificateFacts(
        String base64, String issuer, String serial, Instant until, Bytes publicKey, Bytes signature) {
    /** Bytes that are compared by their content. */
    public record Bytes(String base64) {
        /** A copy. */
        public byte[] toBytes() {
            return Base64.getDecoder().decode(base64);
        }

        static Bytes of(byte[] bytes) {
            return new Bytes(Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** Reads a certificate; its key as it stands in it, so that not a byte changes. */
    public static CertificateFacts of(X509Certificate certificate) {
        try {
            byte[] der = certificate.getEncoded();
            Certificate form = Certificate.getInstance(der);
            return new CertificateFacts(
                    Base64.getEncoder().encodeToString(der),
                    certificate.getIssuerX500Principal().toString(),
                    certificate.getSerialNumber().toString(),
                    certificate.getNotAfter().toInstant(),
                    Bytes.of(form.getSubjectPublicKeyInfo().getEncoded("DER")),
                    Bytes.of(form.getSignature().getOctets()));
        } catch (CertificateEncodingException | java.io.IOException e) {
            throw new IllegalArgumentException("a certificate that can not be read", e);
        }
    }
}
