// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import java.io.IOException;
import java.security.PublicKey;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertificationRequestInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The PKCS#10 request by which a unit asks for its certificate: subject, template and alternative name of the standard. */
public final class CertificateRequest {
    /** Microsoft's name of a certificate's template, which the authority's servers read. */
    private static final ASN1ObjectIdentifier TEMPLATE = new ASN1ObjectIdentifier("1.3.6.1.4.1.311.20.2");

    private static final ASN1ObjectIdentifier REGISTERED_ADDRESS = new ASN1ObjectIdentifier("2.5.4.26");

    private CertificateRequest() {}

    /** The DER form, signed by the unit's key inside its store. */
    public static byte[] der(UnitIdentity who, KeyStoreSigner signer, String key) {
        PublicKey publicKey =
                signer.publicKey(key).orElseThrow(() -> new IllegalArgumentException("no key of the name " + key));
        CertificationRequestInfo info = new CertificationRequestInfo(
                subject(who),
                SubjectPublicKeyInfo.getInstance(publicKey.getEncoded()),
                new DERSet(
                        new Attribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, new DERSet(extensions(who)))));
        try {
            byte[] signature = signer.sign(key, "SHA256withECDSA", info.getEncoded("DER"));
            ASN1EncodableVector request = new ASN1EncodableVector();
            request.add(info);
            request.add(new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256));
            request.add(new DERBitString(signature));
            return new DERSequence(request).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("a request that has no form", e);
        }
    }

    /** The text that the authority's service takes: base64 of the PEM form. */
    public static String submitted(byte[] der) {
        String pem = "-----BEGIN CERTIFICATE REQUEST-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END CERTIFICATE REQUEST-----\n";
        return Base64.getEncoder().encodeToString(pem.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static X500Name subject(UnitIdentity who) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "SA")
                .addRDN(BCStyle.OU, who.branch())
                .addRDN(BCStyle.O, who.organisation())
                .addRDN(BCStyle.CN, who.unit())
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, who.vat())
                .build();
    }

    private static Extensions extensions(UnitIdentity who) {
        X500Name names = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.SURNAME, who.serial())
                .addRDN(BCStyle.UID, who.vat())
                .addRDN(BCStyle.T, who.documents())
                .addRDN(REGISTERED_ADDRESS, who.address())
                .addRDN(BCStyle.BUSINESS_CATEGORY, who.category())
                .build();
        try {
            ExtensionsGenerator generator = new ExtensionsGenerator();
            generator.addExtension(new Extension(
                    TEMPLATE, false, new DEROctetString(new DERPrintableString(who.template()).getEncoded("DER"))));
            generator.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(names)));
            return generator.generate();
        } catch (IOException e) {
            throw new IllegalStateException("extensions that have no form", e);
        }
    }
}
