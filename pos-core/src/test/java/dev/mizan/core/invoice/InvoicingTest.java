// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import static dev.mizan.core.invoice.Papers.Due.inclusive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.invoice.Papers.Due;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoicingTest {
    private static final Correction OF_SALE =
            new Correction(List.of(DocumentReference.of("S-T1-000001", FiscalKind.INVOICE)), "Goods returned");

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static FiscalDocument done(Outcome<FiscalDocument> outcome) {
        return outcome.orElseThrow();
    }

    private static Reason refused(Outcome<FiscalDocument> outcome) {
        return ((Refused<FiscalDocument>) outcome).reason();
    }

    @Test
    void aBasketThatReturnsAndBuysIsTwoDocumentsBothPositive() {
        List<FiscalDocument> both = Invoicing.exchange(
                        Papers.simplified("R-T1-000001").crediting(OF_SALE),
                        Papers.bill(inclusive("115.00", "15")),
                        Papers.simplified("S-T1-000002"),
                        Papers.bill(inclusive("230.00", "15")))
                .orElseThrow();
        assertThat(both).extracting(it -> it.head().kind().code()).containsExactly(381, 388);
        assertThat(both).extracting(it -> it.totals().gross()).containsExactly(sar("115.00"), sar("230.00"));
        assertThat(both).extracting(it -> it.totals().tax()).containsExactly(sar("15.00"), sar("30.00"));
    }

    @Test
    void aTotalThatNoNetReachesIsClosedByThePayableRounding() {
        FiscalDocument document = done(Invoicing.of(Papers.simplified("S"), Papers.bill(inclusive("1000.00", "15"))));
        assertThat(document.totals().tax()).isEqualTo(sar("130.43"));
        assertThat(document.totals().net()).isEqualTo(sar("869.56"));
        assertThat(document.totals().gross()).isEqualTo(sar("999.99"));
        assertThat(document.totals().rounding()).isEqualTo(sar("0.01"));
        assertThat(document.totals().payable()).isEqualTo(sar("1000.00"));
    }

    @Test
    void cashRoundingEntersThePayableAmount_odooPull253555() {
        Bill bill = Papers.bill(new Due("99.55", PriceMode.TAX_EXCLUSIVE, TaxRate.standard("15"), 1));
        FiscalDocument document = done(Invoicing.of(Papers.simplified("S"), bill, sar("0.52"), List.of()));
        assertThat(document.totals().gross()).isEqualTo(sar("114.48"));
        assertThat(document.totals().payable()).isEqualTo(sar("115.00"));
    }

    @Test
    void aPrepaymentKeepsTheRateOfItsDay() {
        Bill bill = Papers.bill(inclusive("230.00", "15"));
        Prepaid old = prepaid("50.00", "2.50", "5");
        Prepaid recent = prepaid("10.00", "1.50", "15");
        FiscalDocument document = done(Invoicing.of(Papers.simplified("S"), bill, sar("0.00"), List.of(old, recent)));
        assertThat(document.totals().prepaid()).isEqualTo(sar("64.00"));
        assertThat(document.totals().payable()).isEqualTo(sar("166.00"));
        assertThat(document.lines()).hasSize(3);
        assertThat(document.lines().get(1).prepaid()).contains(old);
        assertThat(document.taxes()).hasSize(1);
        assertThat(refused(Invoicing.of(
                        Papers.simplified("S"),
                        Papers.bill(inclusive("60.00", "15")),
                        sar("0.00"),
                        List.of(old, recent))))
                .isEqualTo(InvoiceReason.PREPAID_TOO_MUCH);
    }

    private static Prepaid prepaid(String net, String tax, String rate) {
        return new Prepaid(
                DocumentReference.of("P-1-" + rate, FiscalKind.PREPAYMENT),
                List.of(new TaxGroup(TaxTreatment.standard(Percent.of(rate)), sar(net), sar(tax))));
    }

    @Test
    void taxIsToldInTheCurrencyOfTheCountry() {
        TaxCurrency riyals = new TaxCurrency(Currency.SAR, Ratio.parse("3.75"), Rounding.HALF_UP);
        Bill dollars = Papers.bill(Currency.USD, TaxRounding.PER_GROUP, List.of(inclusive("115.02", "15")));
        FiscalDocument document = done(Invoicing.of(Papers.simplified("S").taxIn(riyals), dollars));
        assertThat(document.totals().tax()).isEqualTo(Money.of("15.00", Currency.USD));
        assertThat(document.nationalTax()).isEqualTo(sar("56.25"));
        TaxCurrency yen = new TaxCurrency(Currency.JPY, Ratio.parse("151.5"), Rounding.HALF_UP);
        assertThat(done(Invoicing.of(Papers.simplified("S").taxIn(yen), dollars))
                        .nationalTax())
                .isEqualTo(Money.of("2273", Currency.JPY));
        assertThat(done(Invoicing.of(Papers.simplified("S").taxIn(riyals), Papers.bill(inclusive("115", "15"))))
                        .nationalTax())
                .isEqualTo(sar("15.00"));
    }

    @Test
    void aSummaryInvoiceIsOneDocumentOfManyBills() {
        Bill bill = Papers.bill(inclusive("1000.00", "15"));
        FiscalDocument document = done(Invoicing.summary(Papers.simplified("SUM"), List.of(bill, bill, bill)));
        assertThat(document.head().is(FiscalFlag.SUMMARY)).isTrue();
        assertThat(document.totals().tax()).isEqualTo(sar("391.29"));
        assertThat(document.totals().payable()).isEqualTo(sar("3000.00"));
        assertThat(refused(Invoicing.summary(Papers.simplified("SUM"), List.of())))
                .isEqualTo(InvoiceReason.NOTHING_TO_INVOICE);
    }

    @Test
    void whatLacksIsRefusedBeforeAnythingIsNumbered() {
        Bill bill = Papers.bill(inclusive("115.00", "15"));
        Issue standard = Issue.standard("S", Papers.simplified("S").id(), Papers.AT, Papers.SELLER, Party.named(" "));
        assertThat(refused(Invoicing.of(standard, bill))).isEqualTo(InvoiceReason.NO_BUYER);
        assertThat(done(Invoicing.of(standard.to(Papers.BUYER), bill)).simplified())
                .isFalse();
        Issue nobody = Issue.simplified("S", standard.id(), Papers.AT, Party.named("Corner"));
        assertThat(refused(Invoicing.of(nobody, bill))).isEqualTo(InvoiceReason.NO_SELLER);
        Due exempt = new Due("10.00", PriceMode.TAX_INCLUSIVE, TaxRate.untaxed(VatCategory.E), 1);
        assertThat(refused(Invoicing.of(Papers.simplified("S"), Papers.bill(exempt))))
                .isEqualTo(InvoiceReason.NO_EXEMPTION);
        assertThat(refused(Invoicing.of(
                        Papers.simplified("S"), Papers.bill(untaxed("VATEX-SA-29"), untaxed("VATEX-SA-30")))))
                .isEqualTo(InvoiceReason.TWO_EXEMPTIONS);
        FiscalDocument told = done(Invoicing.of(Papers.simplified("S"), Papers.bill(untaxed("VATEX-SA-29"))));
        assertThat(told.taxes().get(0).treatment().exemption())
                .contains(new TaxTreatment.Exemption("VATEX-SA-29", "why / لماذا"));
    }

    private static Due untaxed(String code) {
        TaxRate rate = TaxRate.untaxed(VatCategory.E, Exemption.of(code, "why", "لماذا"));
        return new Due("10.00", PriceMode.TAX_INCLUSIVE, rate, 1);
    }

    @Test
    void theTimeOfIssueIsThatOfTheStoresLegalZone() {
        Times times = new Times(
                Instant.parse("2026-12-31T21:30:15.7Z"),
                BusinessDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                Instant.parse("2026-12-31T21:30:16Z"));
        assertThat(Issue.at(times, ZoneId.of("Asia/Riyadh")))
                .isEqualTo(OffsetDateTime.parse("2027-01-01T00:30:15+03:00"));
    }

    /** ZATCA's sample "Self-billing invoice": 10 at 25.00, 50.00 off the document. */
    @Test
    void anOfficeWritesADraftWithAllowancesOfLineAndDocument() {
        TaxRate vat = TaxRate.standard("15");
        DraftItem paper = new DraftItem(
                FiscalItem.named("Paper"), Unit.PIECE, new DraftLine(BigDecimal.TEN, new BigDecimal("25.00"), vat));
        DraftItem pens = new DraftItem(
                FiscalItem.named("Pens"),
                Unit.PIECE,
                new DraftLine(
                        BigDecimal.TEN,
                        new BigDecimal("400"),
                        BigDecimal.valueOf(2),
                        List.of(new BigDecimal("0.125")),
                        List.of(BigDecimal.ONE),
                        vat));
        DraftAdjustment off = new DraftAdjustment(false, new BigDecimal("50.00"), vat);
        Issue issue = Issue.standard("I-1", Papers.simplified("I").id(), Papers.AT, Papers.SELLER, Papers.BUYER);
        FiscalDocument document = done(Invoicing.draft(
                issue.with(FiscalFlag.SELF_BILLED),
                Currency.SAR,
                Rounding.HALF_UP,
                List.of(paper, pens),
                List.of(off),
                sar("0.00"),
                List.of()));
        assertThat(document.lines().get(1).net()).isEqualTo(sar("2000.87"));
        assertThat(document.totals().lines()).isEqualTo(sar("2250.87"));
        assertThat(document.totals().net()).isEqualTo(sar("2200.87"));
        assertThat(document.totals().tax()).isEqualTo(sar("330.13"));
        assertThat(document.totals().payable()).isEqualTo(sar("2531.00"));
        assertThatThrownBy(() -> new DraftItem(
                        FiscalItem.named("Back"),
                        Unit.PIECE,
                        new DraftLine(BigDecimal.ONE.negate(), BigDecimal.TEN, vat)))
                .hasMessageContaining("credit note");
    }

    @Test
    void flagsSayWhatIsSpecial() {
        Issue issue = Papers.simplified("S").with(FiscalFlag.THIRD_PARTY).with(FiscalFlag.NOMINAL);
        assertThat(done(Invoicing.of(issue, Papers.bill(inclusive("345.00", "15"))))
                        .head()
                        .flags())
                .containsExactlyInAnyOrder(FiscalFlag.SIMPLIFIED, FiscalFlag.THIRD_PARTY, FiscalFlag.NOMINAL);
        assertThat(done(Invoicing.of(Papers.simplified("P").prepaying(), Papers.bill(inclusive("11.50", "15"))))
                        .head()
                        .kind())
                .isEqualTo(FiscalKind.PREPAYMENT);
        assertThat(Optional.of(Papers.simplified("D").debiting(OF_SALE).kind())).contains(FiscalKind.DEBIT_NOTE);
    }
}
