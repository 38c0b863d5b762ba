// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.PaymentMeans;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An invoice as the XML Implementation Standard orders it, in canonical form and without a blank between elements: the
 * bytes that are hashed are those that are sent, less the three parts that the hash leaves out.
 *
 * @param root the start tag with its namespaces
 * @param head up to the place of the QR code
 * @param rest from the parties to the end
 */
public record InvoiceXml(String root, String head, String rest) {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
            + " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
            + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""
            + " xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\">";
    private static final String ATTACHED = "cbc:EmbeddedDocumentBinaryObject";
    private static final String REFERENCE = "cac:AdditionalDocumentReference";
    private static final int HEAD_ROOM = 1_200;
    private static final int REST_ROOM = 4_000;
    private static final int LINE_ROOM = 1_000;

    /**
     * Writes a document.
     *
     * @param counter its place in the unit's chain (KSA-16)
     * @param previous the hash of the document before it (KSA-13)
     */
    public static InvoiceXml of(FiscalDocument document, long counter, String previous) {
        CanonicalXml head = new CanonicalXml(HEAD_ROOM);
        head(head, document);
        head.open(REFERENCE)
                .text("cbc:ID", "ICV")
                .text("cbc:UUID", Long.toString(counter))
                .close(REFERENCE);
        attached(head, "PIH", previous);
        CanonicalXml rest =
                new CanonicalXml(REST_ROOM + LINE_ROOM * document.lines().size());
        rest(rest, document);
        return new InvoiceXml(ROOT, head.toString(), rest.close("Invoice").toString());
    }

    private static void head(CanonicalXml out, FiscalDocument document) {
        FiscalHead head = document.head();
        out.text("cbc:ProfileID", "reporting:1.0")
                .text("cbc:ID", head.number())
                .text("cbc:UUID", head.id().toString())
                .text("cbc:IssueDate", head.issuedAt().toLocalDate().toString())
                .text("cbc:IssueTime", UblText.time(head.issuedAt()))
                .text(
                        "cbc:InvoiceTypeCode",
                        "name",
                        UblText.transaction(head),
                        Integer.toString(head.kind().code()));
        document.terms().notes().forEach(note -> out.text("cbc:Note", note));
        out.text("cbc:DocumentCurrencyCode", head.currency().code())
                .text("cbc:TaxCurrencyCode", document.nationalTax().currency().code());
        id(out, "cac:OrderReference", document.terms().order());
        head.correction().map(Correction::of).orElse(List.of()).forEach(it -> billing(out, it));
        id(out, "cac:ContractDocumentReference", document.terms().contract());
    }

    private static void id(CanonicalXml out, String name, String id) {
        if (!id.isEmpty()) {
            out.open(name).text("cbc:ID", id).close(name);
        }
    }

    private static void billing(CanonicalXml out, DocumentReference of) {
        out.open("cac:BillingReference").open("cac:InvoiceDocumentReference").text("cbc:ID", of.number());
        of.issuedAt().ifPresent(at -> out.text("cbc:IssueDate", at.toLocalDate().toString()));
        out.close("cac:InvoiceDocumentReference").close("cac:BillingReference");
    }

    private static void attached(CanonicalXml out, String id, String base64) {
        out.open(REFERENCE)
                .text("cbc:ID", id)
                .open("cac:Attachment")
                .text(ATTACHED, "mimeCode", "text/plain", base64)
                .close("cac:Attachment")
                .close(REFERENCE);
    }

    private static void rest(CanonicalXml out, FiscalDocument document) {
        PartyXml.seller(out, document.seller());
        PartyXml.buyer(out, document.buyer());
        document.head().supply().ifPresent(supply -> {
            out.open("cac:Delivery").text("cbc:ActualDeliveryDate", supply.on().toString());
            supply.through().ifPresent(day -> out.text("cbc:LatestDeliveryDate", day.toString()));
            out.close("cac:Delivery");
        });
        payments(out, document);
        document.adjustments().forEach(it -> AmountXml.adjustment(out, it, true));
        AmountXml.totals(out, document);
        document.lines().forEach(line -> LineXml.line(out, line));
    }

    /** The reason of a correction stands with the payment means (KSA-10), so there is at least one then. */
    private static void payments(CanonicalXml out, FiscalDocument document) {
        String reason = document.head().correction().map(Correction::reason).orElse("");
        List<PaymentMeans> means = document.terms().payments();
        if (means.isEmpty() && !reason.isEmpty()) {
            means = List.of(PaymentMeans.UNDEFINED);
        }
        for (PaymentMeans each : means) {
            out.open("cac:PaymentMeans")
                    .text("cbc:PaymentMeansCode", Integer.toString(each.code()))
                    .text("cbc:InstructionNote", reason);
            String terms = document.terms().paymentTerms();
            if (!each.account().isEmpty() || !terms.isEmpty()) {
                out.open("cac:PayeeFinancialAccount")
                        .text("cbc:ID", each.account())
                        .text("cbc:PaymentNote", terms)
                        .close("cac:PayeeFinancialAccount");
            }
            out.close("cac:PaymentMeans");
        }
    }

    /** What is hashed: all but the extensions, the QR code and the signature's place. */
    public byte[] hashed() {
        return (root + head + rest).getBytes(StandardCharsets.UTF_8);
    }

    /** The whole file. */
    public byte[] stamped(String extensions, String qr) {
        CanonicalXml middle = new CanonicalXml(HEAD_ROOM);
        attached(middle, "QR", qr);
        middle.open("cac:Signature")
                .text("cbc:ID", "urn:oasis:names:specification:ubl:signature:Invoice")
                .text("cbc:SignatureMethod", "urn:oasis:names:specification:ubl:dsig:enveloped:xades")
                .close("cac:Signature");
        return (DECLARATION + root + extensions + head + middle + rest).getBytes(StandardCharsets.UTF_8);
    }
}
