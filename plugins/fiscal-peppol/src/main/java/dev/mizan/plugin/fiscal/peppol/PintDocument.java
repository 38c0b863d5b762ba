// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import java.util.List;
import java.util.Optional;

/** A document in the syntax of PINT AE, the United Arab Emirates' own of Peppol: what BIS has, and what its authority asks for. */
final class PintDocument {
    private static final int COMMERCIAL = 380;
    /** Goods or services came back whole or in part (Federal Decree-Law 8 of 2017, article 61, paragraph 1). */
    private static final String CAME_BACK = "DL8.61.1.D";

    private final FiscalDocument document;
    private final boolean credit;
    private final Ubl out;

    private PintDocument(FiscalDocument document) {
        this.document = document;
        this.credit = document.head().kind() == FiscalKind.CREDIT_NOTE;
        this.out = new Ubl(credit ? "CreditNote" : "Invoice");
    }

    static byte[] of(FiscalDocument document) {
        PintDocument pint = new PintDocument(document);
        pint.head();
        pint.references();
        PintParty.seller(pint.out, document.seller());
        PintParty.buyer(pint.out, document.buyer().orElseThrow());
        pint.payment();
        document.adjustments().forEach(it -> adjustment(pint.out, it, true));
        pint.totals();
        document.lines().stream()
                .filter(line -> line.prepaid().isEmpty())
                .forEach(line -> PintLine.line(pint.out, line, pint.credit));
        return pint.out.done();
    }

    /** Eight switches: free zone, deemed, margin, summary, continuous, agent, web shop, export. */
    private String transaction() {
        boolean deemed = document.head().is(FiscalFlag.NOMINAL);
        boolean summary = document.head().is(FiscalFlag.SUMMARY);
        return "0" + (deemed ? '1' : '0') + "0" + (summary ? '1' : '0') + "0000";
    }

    private void head() {
        FiscalHead head = document.head();
        FiscalTerms terms = document.terms();
        out.text("CustomizationID", "urn:peppol:pint:billing-1@ae-1")
                .text("ProfileID", "urn:peppol:bis:billing")
                .text("ProfileExecutionID", transaction())
                .text("ID", head.number())
                .text("UUID", head.id().toString())
                .text("IssueDate", head.issuedAt().toLocalDate().toString());
        if (!credit) {
            out.text(
                    "DueDate", terms.due().orElse(head.issuedAt().toLocalDate()).toString());
        }
        out.text(
                credit ? "CreditNoteTypeCode" : "InvoiceTypeCode",
                Integer.toString(credit ? head.kind().code() : COMMERCIAL));
        String reason = head.correction().map(Correction::reason).orElse("");
        out.text("Note", reason.isEmpty() ? String.join("\n", terms.notes()) : reason)
                .text("DocumentCurrencyCode", head.currency().code())
                .text("BuyerReference", terms.buyerReference());
    }

    private void references() {
        FiscalHead head = document.head();
        if (head.is(FiscalFlag.SUMMARY)) {
            String day = head.supply()
                    .map(Supply::on)
                    .orElse(head.issuedAt().toLocalDate())
                    .toString();
            out.open("InvoicePeriod")
                    .text("StartDate", day)
                    .text("EndDate", head.issuedAt().toLocalDate().toString())
                    .close();
        }
        if (credit) {
            out.open("DiscrepancyResponse").text("ResponseCode", cause()).close();
        }
        UblParts.id(out, "OrderReference", document.terms().order());
        head.correction().map(Correction::of).orElse(List.of()).forEach(it -> UblParts.billing(out, it));
        UblParts.id(out, "ContractDocumentReference", document.terms().contract());
    }

    /** A reason that begins with a code of the authority's list says it itself; what else a till credits came back. */
    private String cause() {
        String reason = document.head().correction().map(Correction::reason).orElse("");
        String first = reason.strip().split("\\s", 2)[0];
        return first.matches("DL8\\.61\\.1\\.[A-E]|VD") ? first : CAME_BACK;
    }

    /** A credit note tells no means of payment (ibr-191-ae). */
    private void payment() {
        List<PaymentMeans> told = document.terms().payments();
        List<PaymentMeans> means = told.isEmpty() ? List.of(PaymentMeans.UNDEFINED) : told;
        for (PaymentMeans each : credit ? List.<PaymentMeans>of() : means) {
            UblParts.means(out, each);
        }
        if (!document.terms().paymentTerms().isEmpty()) {
            out.open("PaymentTerms")
                    .text("Note", document.terms().paymentTerms())
                    .close();
        }
    }

    static void adjustment(Ubl out, Adjustment it, boolean ofDocument) {
        UblParts.adjusted(out, it);
        if (ofDocument) {
            category(out, "TaxCategory", it.treatment(), false);
        }
        out.close();
    }

    /** Of an exempt group the rate is not told, of an exempt line it is; what is out of scope never has one. */
    static void category(Ubl out, String name, TaxTreatment tax, boolean group) {
        boolean rateless = tax.category() == VatCategory.O || group && tax.category() == VatCategory.E;
        Optional<TaxTreatment.Exemption> why = tax.category().wantsReason() ? tax.exemption() : Optional.empty();
        out.open(name)
                .text("ID", tax.category().name())
                .text("Percent", rateless ? "" : tax.rate().toString());
        why.ifPresent(it -> out.text("TaxExemptionReasonCode", it.code()).text("TaxExemptionReason", it.text()));
        out.open("TaxScheme").text("ID", "VAT").close().close();
    }

    private void totals() {
        FiscalTotals totals = document.totals();
        out.open("TaxTotal").amount("TaxAmount", totals.tax()).text("TaxIncludedIndicator", "false");
        for (TaxGroup group : document.taxes()) {
            out.open("TaxSubtotal").amount("TaxableAmount", group.taxable()).amount("TaxAmount", group.tax());
            category(out, "TaxCategory", group.treatment(), true);
            out.close();
        }
        out.close();
        UblParts.monetary(out, totals);
    }
}
