// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.key.CertificateFacts;
import dev.mizan.plugin.fiscal.zatca.key.Certificates;
import dev.mizan.plugin.fiscal.zatca.xml.SealedXml;
import dev.mizan.plugin.fiscal.zatca.xml.StampXml;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Recomputes everything that proves a document: its hash, its stamp, the digests in it and its QR code. For an archive's
 * check and for what the authority sends back. Trust in the certificate itself is not part of it. Immutable.
 */
public final class Verification {
    private static final String SIGNATURE = "ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent"
            + "/sig:UBLDocumentSignatures/sac:SignatureInformation/ds:Signature";
    private static final String DIGESTS = SIGNATURE + "/ds:SignedInfo/ds:Reference/ds:DigestValue";
    private static final String SIGNED =
            SIGNATURE + "/ds:Object/xades:QualifyingProperties/xades:SignedProperties/xades:SignedSignatureProperties";
    private static final String ISSUER = SIGNED + "/xades:SigningCertificate/xades:Cert/xades:IssuerSerial";
    private static final String TOTALS = "cac:LegalMonetaryTotal/";

    private final Provider provider = new BouncyCastleProvider();

    /** For any document. */
    public Verification() {}

    /** What does not hold; empty for a sound document. */
    public List<FiscalNote> of(byte[] document) {
        SealedXml xml = SealedXml.read(document);
        List<FiscalNote> wrong = new ArrayList<>();
        String hash = xml.hash();
        same(wrong, "hash", hash, digest(xml, 0));
        StampXml stamp = stamp(xml);
        same(
                wrong,
                "certificate digest",
                stamp.certificateDigest(),
                text(xml, SIGNED + "/xades:SigningCertificate/xades:Cert/xades:CertDigest/ds:DigestValue"));
        same(wrong, "properties digest", stamp.propertiesDigest(), digest(xml, 1));
        certificate(stamp.certificate())
                .ifPresentOrElse(
                        it -> signed(wrong, xml, stamp, it),
                        () -> wrong.add(new FiscalNote("certificate", "it can not be read")));
        return wrong;
    }

    /** The stamp as it is told in a document. */
    static StampXml stamp(SealedXml xml) {
        return new StampXml(
                digest(xml, 0),
                text(xml, SIGNATURE + "/ds:SignatureValue"),
                text(xml, SIGNATURE + "/ds:KeyInfo/ds:X509Data/ds:X509Certificate"),
                xml.text(SIGNED + "/xades:SigningTime"),
                xml.text(ISSUER + "/ds:X509IssuerName"),
                xml.text(ISSUER + "/ds:X509SerialNumber"));
    }

    private Optional<X509Certificate> certificate(String base64) {
        try {
            return Optional.of(Certificates.read(Base64.getDecoder().decode(base64), provider));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void signed(List<FiscalNote> wrong, SealedXml xml, StampXml stamp, X509Certificate certificate) {
        CertificateFacts facts = CertificateFacts.of(certificate);
        same(wrong, "issuer", facts.issuer(), stamp.issuer());
        same(wrong, "serial", facts.serial(), stamp.serial());
        if (!verifies(certificate, stamp)) {
            wrong.add(new FiscalNote("signature", "it does not verify over the hash"));
        }
        String qr = xml.attached("QR");
        if (!qrCodes(xml, stamp, facts).contains(qr)) {
            wrong.add(new FiscalNote("qr", "it is not that of the document: " + qr));
        }
    }

    private boolean verifies(X509Certificate certificate, StampXml stamp) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA", provider);
            signature.initVerify(certificate.getPublicKey());
            signature.update(Base64.getDecoder().decode(stamp.invoice()));
            return signature.verify(Base64.getDecoder().decode(stamp.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The QR codes that the document may carry: the total with tax or what is to be paid, the tax in either currency. */
    private static List<String> qrCodes(SealedXml xml, StampXml stamp, CertificateFacts certificate) {
        List<String> codes = new ArrayList<>();
        for (String total :
                List.of(xml.text(TOTALS + "cbc:TaxInclusiveAmount"), xml.text(TOTALS + "cbc:PayableAmount"))) {
            for (String tax : xml.all("cac:TaxTotal/cbc:TaxAmount")) {
                QrCode eight = eight(xml, stamp, total, tax, certificate);
                codes.add(eight.encode());
                codes.add(eight.with(9, certificate.signature().toBytes())
                        .orElseThrow()
                        .encode());
            }
        }
        return codes;
    }

    private static QrCode eight(SealedXml xml, StampXml stamp, String total, String tax, CertificateFacts certificate) {
        String seller = "cac:AccountingSupplierParty/cac:Party/";
        return QrCode.empty()
                .with(1, xml.text(seller + "cac:PartyLegalEntity/cbc:RegistrationName"))
                .then(it -> it.with(2, xml.text(seller + "cac:PartyTaxScheme/cbc:CompanyID")))
                .then(it -> it.with(3, xml.text("cbc:IssueDate") + "T" + xml.text("cbc:IssueTime")))
                .then(it -> it.with(4, total))
                .then(it -> it.with(5, tax))
                .then(it -> it.with(6, stamp.invoice()))
                .then(it -> it.with(7, stamp.signature()))
                .then(it -> it.with(8, certificate.publicKey().toBytes()))
                .orElseThrow();
    }

    private static String digest(SealedXml xml, int which) {
        List<String> all = xml.all(DIGESTS);
        return which < all.size() ? all.get(which) : "";
    }

    private static String text(SealedXml xml, String path) {
        return xml.text(path).replaceAll("\\s", "");
    }

    private static void same(List<FiscalNote> wrong, String what, String computed, String told) {
        if (!computed.equals(told)) {
            wrong.add(new FiscalNote(what, "told " + told + ", computed " + computed));
        }
    }
}
