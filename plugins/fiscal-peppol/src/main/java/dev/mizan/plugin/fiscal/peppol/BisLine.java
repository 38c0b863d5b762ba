// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;

/** A line of goods or services. */
final class BisLine {
    private static final String OWN_UNIT = "ZZ";

    private BisLine() {}

    static void line(Ubl out, FiscalLine line, boolean credit) {
        out.open(credit ? "CreditNoteLine" : "InvoiceLine")
                .text("ID", line.id())
                .text(
                        credit ? "CreditedQuantity" : "InvoicedQuantity",
                        "unitCode",
                        unit(line.quantity()),
                        line.quantity().toPlainString())
                .amount("LineExtensionAmount", line.net());
        line.adjustments().forEach(it -> BisDocument.adjustment(out, it, false));
        item(out, line);
        price(out, line);
        out.close();
    }

    private static void item(Ubl out, FiscalLine line) {
        FiscalItem item = line.item();
        out.open("Item").text("Name", item.name());
        if (!item.code().isEmpty()) {
            out.open("SellersItemIdentification").text("ID", item.code()).close();
        }
        item.gtin()
                .ifPresent(gtin -> out.open("StandardItemIdentification")
                        .text("ID", "schemeID", "0160", gtin.toString())
                        .close());
        BisDocument.category(out, "ClassifiedTaxCategory", line.treatment(), false);
        out.close();
    }

    private static void price(Ubl out, FiscalLine line) {
        UnitPrice price = line.price();
        String currency = line.net().currency().code();
        out.open("Price")
                .text("PriceAmount", "currencyID", currency, price.amount().toPlainString());
        if (price.per().steps() != price.per().unit().stepsInOne()) {
            out.text("BaseQuantity", "unitCode", unit(price.per()), price.per().toPlainString());
        }
        if (price.discount().signum() > 0) {
            out.open("AllowanceCharge")
                    .text("ChargeIndicator", "false")
                    .text("Amount", "currencyID", currency, price.discount().toPlainString())
                    .text("BaseAmount", "currencyID", currency, price.listed().toPlainString())
                    .close();
        }
        out.close();
    }

    static String unit(Quantity quantity) {
        String code = quantity.unit().code();
        return Unit.standard(code).isPresent() ? code : OWN_UNIT;
    }
}
