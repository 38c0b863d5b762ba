// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.key.CertificateFacts;
import dev.mizan.plugin.fiscal.zatca.xml.Digests;
import dev.mizan.plugin.fiscal.zatca.xml.InvoiceXml;
import dev.mizan.plugin.fiscal.zatca.xml.StampXml;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.outcome.Outcome;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a document out of its value: canonical XML, hash, signature, QR code and file.
 *
 * @param sign the unit's key, over bytes as they are
 * @param qrTotal which total the QR code tells
 */
record Stamping(UnaryOperator<byte[]> sign, QrTotal qrTotal) {
    /** Which total stands in tag 4: the standard says with VAT, four official samples tell what is to be paid. */
    enum QrTotal {
        WITH_VAT,
        PAYABLE
    }

    /** Of the security standard of 2023; newer rules let 1,000 pass. */
    private static final int QR_LENGTH = 700;

    private static final String LAST_ISSUED = "issued";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** When the chain's last document was issued, in seconds; 0 before the first. */
    static long lastIssued(ChainHead head) {
        return head.running(LAST_ISSUED);
    }

    Outcome<FiscalResult> stamp(FiscalDocument document, ChainHead head, CertificateFacts certificate) {
        String previous = head.counter() == 0 ? Digests.FIRST_PREVIOUS : head.link();
        InvoiceXml xml = InvoiceXml.of(document, head.counter() + 1, previous);
        byte[] hash = Digests.sha256(xml.hashed());
        Base64.Encoder base64 = Base64.getEncoder();
        StampXml stamp = new StampXml(
                base64.encodeToString(hash),
                base64.encodeToString(sign.apply(hash)),
                certificate.base64(),
                TIME.format(document.head().issuedAt()),
                certificate.issuer(),
                certificate.serial());
        return qr(document, stamp, certificate)
                .map(qr -> result(document, head, new Made(xml, stamp, qr.encode(), previous)));
    }

    private record Made(InvoiceXml xml, StampXml stamp, String qr, String previous) {}

    private Outcome<QrCode> qr(FiscalDocument document, StampXml stamp, CertificateFacts certificate) {
        String total = switch (qrTotal) {
            case WITH_VAT -> document.totals().gross().toPlainString();
            case PAYABLE -> document.totals().payable().toPlainString();
        };
        return QrCode.empty()
                .with(1, document.seller().name())
                .then(qr -> qr.with(2, document.seller().vat().orElseThrow().value()))
                .then(qr -> qr.with(3, TIME.format(document.head().issuedAt())))
                .then(qr -> qr.with(4, total))
                .then(qr -> qr.with(5, document.totals().tax().toPlainString()))
                .then(qr -> qr.with(6, stamp.invoice()))
                .then(qr -> qr.with(7, stamp.signature()))
                .then(qr -> qr.with(8, certificate.publicKey().toBytes()))
                .then(qr -> document.simplified()
                        ? qr.with(9, certificate.signature().toBytes())
                        : Outcome.done(qr));
    }

    private FiscalResult result(FiscalDocument document, ChainHead head, Made made) {
        OffsetDateTime at = document.head().issuedAt();
        FiscalStamp stamp = new FiscalStamp(
                document.head().number(),
                head.counter() + 1,
                made.previous,
                made.stamp.invoice(),
                made.stamp.signature(),
                made.stamp.serial(),
                made.qr);
        return new FiscalResult(
                document.simplified() ? FiscalState.STAMPED : FiscalState.PENDING,
                stamp,
                new Artefact(fileName(document), "application/xml", made.xml.stamped(made.stamp.extensions(), made.qr)),
                head.next(made.stamp.invoice()).running(LAST_ISSUED, at.toEpochSecond()),
                List.of(),
                made.qr.length() <= QR_LENGTH
                        ? List.of()
                        : List.of(
                                new FiscalNote("qr-length", made.qr.length() + " characters, more than " + QR_LENGTH)));
    }

    /** VAT number, local time and number of the document; what is no letter or digit in the number becomes a dash. */
    private static String fileName(FiscalDocument document) {
        return document.seller().vat().orElseThrow().value() + "_"
                + FILE_TIME.format(document.head().issuedAt()) + "_"
                + document.head().number().replaceAll("[^A-Za-z0-9]", "-") + ".xml";
    }
}
