// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.UnitPrice;

/** A line of PINT AE: described in words, its price from the list price down, its tax and its whole amount told. */
final class PintLine {
    private PintLine() {}

    static void line(Ubl out, FiscalLine line, boolean credit) {
        out.open(credit ? "CreditNoteLine" : "InvoiceLine")
                .text("ID", line.id())
                .text(
                        credit ? "CreditedQuantity" : "InvoicedQuantity",
                        "unitCode",
                        BisLine.unit(line.quantity()),
                        line.quantity().toPlainString())
                .amount("LineExtensionAmount", line.net());
        line.adjustments().forEach(it -> PintDocument.adjustment(out, it, false));
        out.open("Item")
                .text("Description", line.item().name())
                .text("Name", line.item().name());
        if (!line.item().code().isEmpty()) {
            out.open("SellersItemIdentification").text("ID", line.item().code()).close();
        }
        line.item()
                .gtin()
                .ifPresent(gtin -> out.open("StandardItemIdentification")
                        .text("ID", "schemeID", "0160", gtin.toString())
                        .close());
        PintDocument.category(out, "ClassifiedTaxCategory", line.treatment(), false);
        out.close();
        price(out, line);
        out.open("ItemPriceExtension")
                .amount("Amount", line.gross())
                .open("TaxTotal")
                .amount("TaxAmount", line.tax())
                .close()
                .close();
        out.close();
    }

    private static void price(Ubl out, FiscalLine line) {
        UnitPrice price = line.price();
        String currency = line.net().currency().code();
        out.open("Price")
                .text("PriceAmount", "currencyID", currency, price.amount().toPlainString())
                .text(
                        "BaseQuantity",
                        "unitCode",
                        BisLine.unit(price.per()),
                        price.per().toPlainString())
                .open("AllowanceCharge")
                .text("ChargeIndicator", "false")
                .text("Amount", "currencyID", currency, price.discount().toPlainString())
                .text("BaseAmount", "currencyID", currency, price.listed().toPlainString())
                .close()
                .close();
    }
}
