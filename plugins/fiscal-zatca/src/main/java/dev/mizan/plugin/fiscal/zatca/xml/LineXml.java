// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Quantity;

/** A line of goods, services, or of a prepayment that is settled. */
final class LineXml {
    private LineXml() {}

    static void line(CanonicalXml out, FiscalLine line) {
        out.open("cac:InvoiceLine")
                .text("cbc:ID", line.id())
                .text(
                        "cbc:InvoicedQuantity",
                        "unitCode",
                        UblText.unit(line.quantity()),
                        UblText.quantity(line.quantity()));
        AmountXml.amount(out, "cbc:LineExtensionAmount", line.net());
        line.prepaid().ifPresent(it -> reference(out, it.document()));
        line.adjustments().forEach(it -> AmountXml.adjustment(out, it, false));
        out.open("cac:TaxTotal");
        AmountXml.amount(out, "cbc:TaxAmount", line.tax());
        AmountXml.amount(out, "cbc:RoundingAmount", line.gross());
        line.prepaid().map(Prepaid::groups).ifPresent(groups -> AmountXml.subtotals(out, groups));
        out.close("cac:TaxTotal");
        item(out, line);
        price(out, line);
        out.close("cac:InvoiceLine");
    }

    private static void reference(CanonicalXml out, DocumentReference to) {
        out.open("cac:DocumentReference").text("cbc:ID", to.number());
        to.id().ifPresent(id -> out.text("cbc:UUID", id.toString()));
        to.issuedAt()
                .ifPresent(at -> out.text("cbc:IssueDate", at.toLocalDate().toString())
                        .text("cbc:IssueTime", UblText.time(at.atOffset(java.time.ZoneOffset.UTC))));
        out.text("cbc:DocumentTypeCode", Integer.toString(to.kind().code())).close("cac:DocumentReference");
    }

    private static void item(CanonicalXml out, FiscalLine line) {
        FiscalItem item = line.item();
        out.open("cac:Item").text("cbc:Name", item.name());
        if (!item.code().isEmpty()) {
            out.open("cac:SellersItemIdentification")
                    .text("cbc:ID", item.code())
                    .close("cac:SellersItemIdentification");
        }
        item.gtin()
                .ifPresent(gtin -> out.open("cac:StandardItemIdentification")
                        .text("cbc:ID", "schemeID", "0160", gtin.toString())
                        .close("cac:StandardItemIdentification"));
        AmountXml.category(out, "cac:ClassifiedTaxCategory", line.treatment(), false);
        out.close("cac:Item");
    }

    private static void price(CanonicalXml out, FiscalLine line) {
        UnitPrice price = line.price();
        String currency = line.net().currency().code();
        out.open("cac:Price").text("cbc:PriceAmount", "currencyID", currency, UblText.plain(price.amount()));
        Quantity per = price.per();
        boolean one = per.steps() == per.unit().stepsInOne();
        if (!one) {
            out.text("cbc:BaseQuantity", "unitCode", UblText.unit(per), per.toPlainString());
        }
        if (price.discount().signum() > 0) {
            out.open("cac:AllowanceCharge")
                    .text("cbc:ChargeIndicator", "false")
                    .text("cbc:Amount", "currencyID", currency, UblText.plain(price.discount()))
                    .text("cbc:BaseAmount", "currencyID", currency, UblText.plain(price.listed()))
                    .close("cac:AllowanceCharge");
        }
        out.close("cac:Price");
    }
}
