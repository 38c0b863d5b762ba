// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import dev.mizan.plugin.fiscal.zatca.key.UnitIdentity;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The documents that the authority checks before a unit works: an invoice, a credit and a debit note of each kind that the
 * unit issues. They carry the taxpayer's name and number and nothing of a sale; they enter no chain.
 */
public record CheckDocuments(UnitIdentity unit, OffsetDateTime at) {
    private static final PostalAddress PLACE =
            new PostalAddress("Street", "", "1234", "", "District", "Riyadh", "12345", "", "SA");

    /** All that are asked for, simplified ones last. */
    public List<FiscalDocument> all() {
        List<FiscalDocument> documents = new ArrayList<>();
        for (FiscalKind kind : List.of(FiscalKind.INVOICE, FiscalKind.CREDIT_NOTE, FiscalKind.DEBIT_NOTE)) {
            if (unit.documents().charAt(0) == '1') {
                documents.add(document(kind, false));
            }
        }
        for (FiscalKind kind : List.of(FiscalKind.INVOICE, FiscalKind.CREDIT_NOTE, FiscalKind.DEBIT_NOTE)) {
            if (unit.documents().charAt(1) == '1') {
                documents.add(document(kind, true));
            }
        }
        return documents;
    }

    private FiscalDocument document(FiscalKind kind, boolean simplified) {
        TaxTreatment tax = TaxTreatment.standard(Percent.of(15));
        Money net = Money.of("100.00", Currency.SAR);
        Money vat = Money.of("15.00", Currency.SAR);
        Money none = Money.zero(Currency.SAR);
        Quantity one = Quantity.pieces(1);
        FiscalLine line = new FiscalLine(
                "1",
                FiscalItem.named("Check"),
                one,
                UnitPrice.of(new BigDecimal("100.00"), one),
                List.of(),
                tax,
                net,
                vat,
                Optional.empty());
        return new FiscalDocument(
                head(kind, simplified),
                party(unit.organisation(), unit.vat()),
                simplified ? Optional.empty() : Optional.of(party("Check", "399999999800003")),
                List.of(line),
                List.of(),
                List.of(new TaxGroup(tax, net, vat)),
                FiscalTotals.of(net, none, none, vat, none, none),
                vat,
                FiscalTerms.paidBy(PaymentMeans.CASH));
    }

    private FiscalHead head(FiscalKind kind, boolean simplified) {
        String number = "CHECK-" + kind.code() + (simplified ? "-S" : "-T");
        Optional<Correction> correction = kind.corrects()
                ? Optional.of(new Correction(
                        List.of(DocumentReference.of("CHECK-388", FiscalKind.INVOICE)), "Check of a correction"))
                : Optional.empty();
        return new FiscalHead(
                number,
                UUID.nameUUIDFromBytes((unit.serial() + number).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                kind,
                simplified ? Set.of(FiscalFlag.SIMPLIFIED) : Set.of(),
                at,
                Currency.SAR,
                Optional.of(Supply.on(at.toLocalDate())),
                correction);
    }

    private static Party party(String name, String vat) {
        return new Party(
                name,
                Optional.of(new VatNumber(vat)),
                List.of(new Party.PartyId("CRN", "1010010000")),
                Optional.of(PLACE),
                Optional.empty());
    }
}
