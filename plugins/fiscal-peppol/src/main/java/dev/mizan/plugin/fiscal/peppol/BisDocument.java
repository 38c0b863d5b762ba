// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import java.util.List;

/** A document in the syntax of Peppol BIS Billing 3: an Invoice, or a CreditNote for a credit note. */
final class BisDocument {
    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    /** A commercial invoice; 388 is a tax invoice, which the European lists do not know. */
    private static final int COMMERCIAL = 380;

    private final FiscalDocument document;
    private final boolean credit;
    private final Ubl out;

    private BisDocument(FiscalDocument document) {
        this.document = document;
        this.credit = document.head().kind() == FiscalKind.CREDIT_NOTE;
        this.out = new Ubl(credit ? "CreditNote" : "Invoice");
    }

    static byte[] of(FiscalDocument document) {
        BisDocument bis = new BisDocument(document);
        bis.head();
        BisParty.seller(bis.out, document.seller());
        BisParty.buyer(bis.out, document.buyer().orElseThrow());
        bis.delivery();
        bis.payment();
        document.adjustments().forEach(it -> adjustment(bis.out, it, true));
        bis.totals();
        document.lines().stream()
                .filter(line -> line.prepaid().isEmpty())
                .forEach(line -> BisLine.line(bis.out, line, bis.credit));
        return bis.out.done();
    }

    private void head() {
        FiscalHead head = document.head();
        FiscalTerms terms = document.terms();
        out.text("CustomizationID", CUSTOMIZATION)
                .text("ProfileID", PROFILE)
                .text("ID", head.number())
                .text("IssueDate", head.issuedAt().toLocalDate().toString());
        if (!credit) {
            out.text("DueDate", terms.due().map(Object::toString).orElse(""));
        }
        int code = head.kind() == FiscalKind.INVOICE ? COMMERCIAL : head.kind().code();
        out.text(credit ? "CreditNoteTypeCode" : "InvoiceTypeCode", Integer.toString(code));
        String reason = head.correction().map(Correction::reason).orElse("");
        List<String> notes = terms.notes();
        out.text("Note", reason.isEmpty() && !notes.isEmpty() ? String.join("\n", notes) : reason)
                .text("DocumentCurrencyCode", head.currency().code());
        if (foreign()) {
            out.text("TaxCurrencyCode", document.nationalTax().currency().code());
        }
        out.text("BuyerReference", terms.buyerReference());
        UblParts.id(out, "OrderReference", terms.order());
        head.correction().map(Correction::of).orElse(List.of()).forEach(it -> UblParts.billing(out, it));
        UblParts.id(out, "ContractDocumentReference", terms.contract());
    }

    private boolean foreign() {
        return !document.nationalTax().currency().equals(document.head().currency());
    }

    private void delivery() {
        document.head()
                .supply()
                .ifPresent(supply -> out.open("Delivery")
                        .text("ActualDeliveryDate", supply.on().toString())
                        .close());
    }

    /** What is to be paid needs a day or words (BR-CO-25). */
    private void payment() {
        FiscalTerms terms = document.terms();
        for (PaymentMeans means : terms.payments()) {
            UblParts.means(out, means);
        }
        String words = terms.paymentTerms().isEmpty() ? "Payable on receipt" : terms.paymentTerms();
        if (terms.due().isEmpty() || credit || !terms.paymentTerms().isEmpty()) {
            out.open("PaymentTerms").text("Note", words).close();
        }
    }

    static void adjustment(Ubl out, Adjustment it, boolean ofDocument) {
        UblParts.adjusted(out, it);
        if (ofDocument) {
            category(out, "TaxCategory", it.treatment(), false);
        }
        out.close();
    }

    /** A category outside the scope has no rate (BR-O-5); only those that want a reason may have one (BR-Z-10, BR-S-10). */
    static void category(Ubl out, String name, TaxTreatment tax, boolean reasons) {
        boolean outside = tax.category() == VatCategory.O;
        out.open(name)
                .text("ID", tax.category().name())
                .text("Percent", outside ? "" : tax.rate().toString());
        if (reasons && tax.category().wantsReason()) {
            tax.exemption()
                    .ifPresent(why ->
                            out.text("TaxExemptionReasonCode", why.code()).text("TaxExemptionReason", why.text()));
        }
        out.open("TaxScheme").text("ID", "VAT").close().close();
    }

    private void totals() {
        FiscalTotals totals = document.totals();
        out.open("TaxTotal").amount("TaxAmount", totals.tax());
        for (TaxGroup group : document.taxes()) {
            out.open("TaxSubtotal").amount("TaxableAmount", group.taxable()).amount("TaxAmount", group.tax());
            category(out, "TaxCategory", group.treatment(), true);
            out.close();
        }
        out.close();
        if (foreign()) {
            out.open("TaxTotal").amount("TaxAmount", document.nationalTax()).close();
        }
        UblParts.monetary(out, totals);
    }
}
