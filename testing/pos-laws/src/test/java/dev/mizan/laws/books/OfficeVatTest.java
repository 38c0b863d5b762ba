// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.exchange.AuditParty;
import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.vatreturn.Apportionment;
import dev.mizan.ledger.vatreturn.BadDebtRelief;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** VAT and debts that the office books by doors of their own, and what an auditor asks of the journal. */
class OfficeVatTest {
    private static final Period JANUARY = Period.month(2026, 1);
    private static final TaxGroup TAXED =
            new TaxGroup(TaxTreatment.standard(Percent.of("15")), sar("300.00"), sar("45.00"));
    private static final TaxGroup EXEMPT =
            new TaxGroup(TaxTreatment.untaxed(VatCategory.E, "VATEX-SA-29", "Finance"), sar("100.00"), sar("0.00"));

    private final Mizan mizan = UnderWay.furnished();
    private final BooksDoor books = mizan.books();

    @AfterEach
    void close() {
        mizan.close();
    }

    private VatReturn.Line box(String number) {
        return books.statements().vatReturn(JANUARY, VatRules.saudiBoxes()).orElseThrow().lines().stream()
                .filter(line -> line.box().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void importsAndTheReverseChargeFillTheirBoxes() {
        books.vat()
                .importPaid(FIRST, "CUS-1", sar("1000.00"), sar("150.00"), "bank")
                .orElseThrow();
        books.vat().reverseCharged(FIRST, "RC-1", sar("200.00"), sar("30.00")).orElseThrow();
        assertThat(box("8").base()).isEqualTo(sar("1000.00"));
        assertThat(box("8").tax()).isEqualTo(sar("150.00"));
        assertThat(box("9").base()).isEqualTo(sar("200.00"));
        assertThat(box("9").tax()).isEqualTo(box("9.1").tax()).isEqualTo(sar("30.00"));
        assertThat(stands(mizan, "1130")).isEqualTo(sar("-150.00"));
        assertThat(reason(books.vat().blocked(FIRST, "B-1", sar("0.00")))).isEqualTo(FlowReason.NOTHING_TO_DO);
        assertThat(reason(books.vat().blocked(FIRST, "B-1", sar("-1.00")))).isEqualTo(VatReason.NOT_AN_AMOUNT);
        assertThat(reason(books.vat().blocked(FIRST, "B-1", Money.of("1.00", Currency.USD))))
                .isEqualTo(VatReason.NOT_AN_AMOUNT);
    }

    @Test
    void whatServesExemptSalesTooIsReclaimedByTheirShare() {
        assertThat(reason(books.vat().apportionment(JANUARY, VatRules.saudiBoxes(), Set.of("5"))))
                .isEqualTo(VatReason.NO_SALES);
        books.parties()
                .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), List.of(TAXED, EXEMPT))
                .orElseThrow();
        books.vat()
                .importPaid(FIRST, "CUS-1", sar("1000.00"), sar("150.01"), "bank")
                .orElseThrow();
        Apportionment share = books.vat()
                .apportionment(JANUARY, VatRules.saudiBoxes(), Set.of("5"))
                .orElseThrow();
        assertThat(share).isEqualTo(new Apportionment(sar("300.00"), sar("100.00")));
        Money blocked = share.blocked(sar("150.01"), Rounding.HALF_UP);
        books.vat().blocked(FIRST, "B-1", blocked).orElseThrow();
        assertThat(blocked).isEqualTo(sar("37.50"));
        assertThat(stands(mizan, "6195")).isEqualTo(sar("37.50"));
    }

    @Test
    void oneWhoPaysEarlyGivesUpTheDiscountWithItsVat() {
        PaymentTerms terms = new PaymentTerms(30, false, Percent.of("2"), 10);
        books.parties()
                .invoice("Noura", "I1", FIRST, terms, sar("300.00"), sar("45.00"))
                .orElseThrow();
        assertThat(reason(books.parties()
                        .paidEarly(
                                "Noura", "R1", FIRST.plusDays(11), sar("338.10"), "bank", "I1", terms, sar("45.00"))))
                .isEqualTo(ReceivableReason.DISCOUNT_LAPSED);
        assertThat(reason(books.parties()
                        .paidEarly(
                                "Noura", "R1", FIRST.plusDays(10), sar("338.09"), "bank", "I1", terms, sar("45.00"))))
                .isEqualTo(ReceivableReason.NOT_PAID_WHOLE);
        assertThat(reason(books.parties()
                        .paidEarly("Noura", "R1", FIRST, sar("338.10"), "bank", "I2", terms, sar("45.00"))))
                .isEqualTo(ReceivableReason.UNKNOWN_DOCUMENT);
        books.parties()
                .paidEarly("Noura", "R1", FIRST.plusDays(10), sar("338.10"), "bank", "I1", terms, sar("45.00"))
                .orElseThrow();
        assertThat(stands(mizan, "1230")).isEqualTo(sar("0.00"));
        assertThat(stands(mizan, "1130")).isEqualTo(sar("338.10"));
        assertThat(stands(mizan, "4130")).isEqualTo(sar("6.00"));
        assertThat(stands(mizan, "2130")).isEqualTo(sar("-44.10"));
        assertThat(box("1").base()).isEqualTo(sar("294.00"));
        UnderWay.agrees(mizan);
    }

    @Test
    void aBadDebtIsRelievedAYearAfterItsSupplyAndRemindedOfBefore() {
        books.parties()
                .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), sar("300.00"), sar("45.00"))
                .orElseThrow();
        books.parties().payment("Noura", "R1", FIRST, sar("115.00"), "bank").orElseThrow();
        Dunning levels = new Dunning(List.of(7, 21, 45));
        assertThat(books.parties().reminders(levels, FIRST.plusDays(30))).isEmpty();
        Dunning.Reminder second = books.parties()
                .reminders(levels, FIRST.plusDays(51))
                .get("Noura")
                .get(0);
        assertThat(second.level()).isEqualTo(2);
        assertThat(second.open()).isEqualTo(sar("230.00"));
        LocalDate later = FIRST.plusYears(1);
        assertThat(reason(books.parties()
                        .relieve(
                                "Noura",
                                "W1",
                                later.minusDays(1),
                                sar("230.00"),
                                "I1",
                                sar("45.00"),
                                BadDebtRelief.SAUDI)))
                .isEqualTo(VatReason.RELIEF_TOO_EARLY);
        assertThat(reason(books.parties()
                        .relieve("Noura", "W1", later, sar("230.01"), "I1", sar("45.00"), BadDebtRelief.SAUDI)))
                .isEqualTo(VatReason.RELIEF_TOO_MUCH);
        books.parties()
                .relieve("Noura", "W1", later, sar("230.00"), "I1", sar("45.00"), BadDebtRelief.SAUDI)
                .orElseThrow();
        assertThat(stands(mizan, "6180")).isEqualTo(sar("200.00"));
        assertThat(stands(mizan, "2130")).isEqualTo(sar("-15.00"));
        assertThat(books.parties().reminders(levels, later)).isEmpty();
    }

    @Test
    void anAuditorSeesWhatTheBooksSaidAndWhy() {
        var empty = books.journal().seal();
        books.parties()
                .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), sar("300.00"), sar("45.00"))
                .orElseThrow();
        assertThat(books.journal().seal()).isNotEqualTo(empty);
        assertThat(books.journal().verify().sound()).isTrue();
        assertThat(books.journal().verify().checked()).isEqualTo(1);
        int receivables = books.chart().indexOf("1230");
        Instant booked = Instant.parse("2027-01-05T09:00:00Z");
        assertThat(books.journal().booked().balance(receivables, booked)).isEqualTo(345_00);
        assertThat(books.journal().booked().balance(receivables, booked.minusMillis(1)))
                .isZero();
        assertThat(books.journal().knownAt(booked).balance(receivables, FIRST)).isEqualTo(345_00);
        assertThat(books.journal().knownAt(booked.minusMillis(1)).balance(receivables, FIRST))
                .isZero();
        Amounts sale = Amounts.in(Currency.SAR)
                .with("tender", "cash", sar("50.00"))
                .with("sales", "Z/VATEX-SA-32", sar("50.00"));
        assertThat(books.journal()
                        .explain(RetailRules.SALE, sale, Dimensions.NONE, FIRST)
                        .orElseThrow())
                .extracting(each -> each.account().code())
                .containsExactly("1110", "4153");
        StringBuilder file = new StringBuilder();
        books.journal()
                .auditFile(
                        new AuditParty("Office", "1010", "300000000000003", "SA"),
                        JANUARY,
                        booked,
                        piece -> file.append(piece));
        assertThat(file.toString()).contains("<NumberOfEntries>1<", "<TotalDebit>345.00<");
    }
}
