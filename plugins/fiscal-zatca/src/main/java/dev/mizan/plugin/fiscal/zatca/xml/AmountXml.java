// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.value.Money;
import java.util.List;

/** What a document comes to, and how it is taxed. */
final class AmountXml {
    private AmountXml() {}

    static void amount(CanonicalXml out, String name, Money amount) {
        out.text(name, "currencyID", amount.currency().code(), amount.toPlainString());
    }

    static void adjustment(CanonicalXml out, Adjustment it, boolean ofDocument) {
        out.open("cac:AllowanceCharge")
                .text("cbc:ChargeIndicator", it.charge() ? "true" : "false")
                .text("cbc:AllowanceChargeReasonCode", it.reasonCode())
                .text("cbc:AllowanceChargeReason", it.reason());
        it.share()
                .ifPresent(share ->
                        out.text("cbc:MultiplierFactorNumeric", share.percent().toString()));
        amount(out, "cbc:Amount", it.amount());
        it.share().ifPresent(share -> amount(out, "cbc:BaseAmount", share.base()));
        if (ofDocument) {
            category(out, "cac:TaxCategory", it.treatment(), false);
        }
        out.close("cac:AllowanceCharge");
    }

    static void category(CanonicalXml out, String name, TaxTreatment treatment, boolean reasons) {
        out.open(name)
                .text("cbc:ID", treatment.category().name())
                .text("cbc:Percent", treatment.rate().toString());
        if (reasons) {
            treatment
                    .exemption()
                    .ifPresent(it -> out.text("cbc:TaxExemptionReasonCode", it.code())
                            .text("cbc:TaxExemptionReason", it.text()));
        }
        out.open("cac:TaxScheme").text("cbc:ID", "VAT").close("cac:TaxScheme").close(name);
    }

    static void subtotals(CanonicalXml out, List<TaxGroup> groups) {
        for (TaxGroup group : groups) {
            out.open("cac:TaxSubtotal");
            amount(out, "cbc:TaxableAmount", group.taxable());
            amount(out, "cbc:TaxAmount", group.tax());
            category(out, "cac:TaxCategory", group.treatment(), true);
            out.close("cac:TaxSubtotal");
        }
    }

    static void totals(CanonicalXml out, FiscalDocument document) {
        FiscalTotals totals = document.totals();
        out.open("cac:TaxTotal");
        amount(out, "cbc:TaxAmount", document.nationalTax());
        out.close("cac:TaxTotal").open("cac:TaxTotal");
        amount(out, "cbc:TaxAmount", totals.tax());
        subtotals(out, document.taxes());
        out.close("cac:TaxTotal").open("cac:LegalMonetaryTotal");
        amount(out, "cbc:LineExtensionAmount", totals.lines());
        amount(out, "cbc:TaxExclusiveAmount", totals.net());
        amount(out, "cbc:TaxInclusiveAmount", totals.gross());
        unlessZero(out, "cbc:AllowanceTotalAmount", totals.allowances());
        unlessZero(out, "cbc:ChargeTotalAmount", totals.charges());
        unlessZero(out, "cbc:PrepaidAmount", totals.prepaid());
        unlessZero(out, "cbc:PayableRoundingAmount", totals.rounding());
        amount(out, "cbc:PayableAmount", totals.payable());
        out.close("cac:LegalMonetaryTotal");
    }

    private static void unlessZero(CanonicalXml out, String name, Money amount) {
        if (!amount.isZero()) {
            amount(out, name, amount);
        }
    }
}
