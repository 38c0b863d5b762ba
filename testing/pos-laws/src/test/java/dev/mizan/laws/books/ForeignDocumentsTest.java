// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.ForeignVatLaws.EXPORT;
import static dev.mizan.laws.books.ForeignVatLaws.RATES;
import static dev.mizan.laws.books.ForeignVatLaws.STANDARD;
import static dev.mizan.laws.books.ForeignVatLaws.box;
import static dev.mizan.laws.books.ForeignVatLaws.shop;
import static dev.mizan.laws.books.ForeignVatLaws.usd;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.ForeignDoor;
import java.util.List;
import net.jqwik.api.Example;

/** Invoices, bills and credit notes in other currencies, where VAT waits for payment. */
class ForeignDocumentsTest {
    /** What is credited is the taxed half; of the other half no tax was ever due. */
    @Example
    void aCreditNoteTakesItsOwnTaxOffTheInvoice() {
        try (Mizan mizan = shop()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            TaxGroup taxed = new TaxGroup(STANDARD, sar("375.00"), sar("56.25"));
            TaxGroup exported = new TaxGroup(EXPORT, sar("431.25"), sar("0.00"));
            door.invoice("F1", "Noura", FIRST, usd("230.00"), List.of(taxed, exported))
                    .orElseThrow();
            assertThat(box(mizan, 1, "4").base()).isEqualTo(sar("431.25"));
            door.revalue(FIRST.plusDays(30));
            door.credit("F1", "C1", FIRST.plusDays(40), usd("115.00"), List.of(taxed))
                    .orElseThrow();
            VatReturn.Line february = box(mizan, 2, "1");
            assertThat(february.tax()).isEqualTo(sar("0.00"));
            assertThat(february.base().plus(february.adjustment())).isEqualTo(sar("0.00"));
            door.settle("F1", LAST, usd("115.00"), sar("440.00"), "bank").orElseThrow();
            assertThat(stands(mizan, "2130")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "1235")).isEqualTo(sar("0.00"));
            assertThat(mizan.books().cashVat().waiting()).isEmpty();
        }
    }

    @Example
    void whatIsWrongIsRefusedByNameAndChangesNothing() {
        try (Mizan mizan = shop()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            var before = mizan.digests();
            var said = List.of(new TaxGroup(STANDARD, sar("10.00"), sar("1.50")));
            assertThat(UnderWay.reason(door.invoice("F1", "Noura", FIRST, sar("11.50"), said)))
                    .isEqualTo(TreasuryReason.NOT_FOREIGN);
            assertThat(UnderWay.reason(door.invoice("F1", "Noura", FIRST, usd("-3.00"), said)))
                    .isEqualTo(TreasuryReason.NOT_POSITIVE);
            assertThat(UnderWay.reason(door.invoice(
                            "F1",
                            "Noura",
                            FIRST,
                            usd("3.00"),
                            List.of(new TaxGroup(EXPORT, sar("9.00"), sar("1.00"))))))
                    .isEqualTo(VatReason.NOT_A_SUPPLY);
            assertThat(UnderWay.reason(door.bill("F1", "Noura", FIRST, usd("3.00"), sar("9.00"), usd("1.00"), "rent")))
                    .isEqualTo(VatReason.NOT_A_SUPPLY);
            assertThat(UnderWay.reason(door.invoice("F1", "Noura", FIRST, List.of())))
                    .isNotNull();
            assertThat(UnderWay.reason(door.credit("F1", "C1", FIRST, usd("1.00"), said)))
                    .isEqualTo(TreasuryReason.UNKNOWN_ITEM);
            assertThat(mizan.digests()).isEqualTo(before);
            door.bill("F1", "Noura", FIRST, usd("3.00"), sar("9.00"), sar("1.00"), "rent")
                    .orElseThrow();
            assertThat(UnderWay.reason(door.credit("F1", "C1", FIRST, usd("1.00"), said)))
                    .isEqualTo(TreasuryReason.NOT_A_RECEIVABLE);
            assertThat(UnderWay.reason(door.settle("F1", FIRST, usd("-3.01"), sar("-9.00"), "bank")))
                    .isEqualTo(CurrencyReason.OVERPAID);
        }
    }
}
