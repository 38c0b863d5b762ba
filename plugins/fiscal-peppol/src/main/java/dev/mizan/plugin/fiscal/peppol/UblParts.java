// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.PostalAddress;

/** The parts of a document that both profiles write alike. */
final class UblParts {
    private UblParts() {}

    static void vat(Ubl out, Party party) {
        party.vat()
                .ifPresent(vat -> out.open("PartyTaxScheme")
                        .text("CompanyID", vat.value())
                        .open("TaxScheme")
                        .text("ID", "VAT")
                        .close()
                        .close());
    }

    static void address(Ubl out, PostalAddress address) {
        String street = address.building().isEmpty() ? address.street() : address.street() + " " + address.building();
        out.open("PostalAddress")
                .text("StreetName", street)
                .text("AdditionalStreetName", address.additionalStreet())
                .text("CityName", address.city())
                .text("PostalZone", address.postcode())
                .text("CountrySubentity", address.province())
                .open("Country")
                .text("IdentificationCode", address.country())
                .close()
                .close();
    }

    static void id(Ubl out, String name, String id) {
        if (!id.isEmpty()) {
            out.open(name).text("ID", id).close();
        }
    }

    static void billing(Ubl out, DocumentReference of) {
        out.open("BillingReference").open("InvoiceDocumentReference").text("ID", of.number());
        of.issuedAt().ifPresent(at -> out.text("IssueDate", at.toLocalDate().toString()));
        out.close().close();
    }

    static void means(Ubl out, PaymentMeans means) {
        out.open("PaymentMeans").text("PaymentMeansCode", Integer.toString(means.code()));
        if (!means.account().isEmpty()) {
            out.open("PayeeFinancialAccount").text("ID", means.account()).close();
        }
        out.close();
    }

    /** All of it but its category; it stays open. */
    static void adjusted(Ubl out, Adjustment it) {
        out.open("AllowanceCharge")
                .text("ChargeIndicator", it.charge() ? "true" : "false")
                .text("AllowanceChargeReasonCode", it.reasonCode())
                .text("AllowanceChargeReason", it.reason());
        it.share()
                .ifPresent(share ->
                        out.text("MultiplierFactorNumeric", share.percent().toString()));
        out.amount("Amount", it.amount());
        it.share().ifPresent(share -> out.amount("BaseAmount", share.base()));
    }

    static void monetary(Ubl out, FiscalTotals totals) {
        out.open("LegalMonetaryTotal")
                .amount("LineExtensionAmount", totals.lines())
                .amount("TaxExclusiveAmount", totals.net())
                .amount("TaxInclusiveAmount", totals.gross())
                .unlessZero("AllowanceTotalAmount", totals.allowances())
                .unlessZero("ChargeTotalAmount", totals.charges())
                .unlessZero("PrepaidAmount", totals.prepaid())
                .unlessZero("PayableRoundingAmount", totals.rounding())
                .amount("PayableAmount", totals.payable())
                .close();
    }
}
