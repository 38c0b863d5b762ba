// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.approval.ApprovalReason;
import dev.mizan.ledger.payable.PayableReason;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.suite.office.SuppliersDoor;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Suppliers' credit notes and early payments: what is owed, what was reclaimed of VAT and what it cost, against sums by hand. */
class SuppliersLaws {
    private static final PaymentTerms TERMS = new PaymentTerms(30, false, Percent.of("2"), 10);
    private static final TaxTreatment STANDARD = TaxTreatment.standard(Percent.of("15"));
    private static final TaxTreatment EXEMPT = TaxTreatment.untaxed(VatCategory.E, "VATEX-SA-29", "Financial services");

    private static SupplierBill bill(String number, String gross) {
        return new SupplierBill("Noor", number, FIRST, sar(gross));
    }

    private static Money owed(Mizan mizan) {
        PartyAccount account = mizan.books().parties().account(PartySide.SUPPLIER, "Noor");
        return account.balance(LocalDate.MAX);
    }

    @Property(tries = 25)
    void inputVatIsWhatBillsBroughtLessWhatNotesAndDiscountsTookBack(@ForAll long seed) {
        Random random = new Random(seed);
        try (Mizan mizan = UnderWay.furnished()) {
            PartiesDoor parties = mizan.books().parties();
            long tax = 0;
            long rent = 0;
            long owed = 0;
            for (int number = 1; number <= 12; number++) {
                long net = 100 + random.nextInt(90_000);
                long vat = random.nextInt(2) * (net * 15 / 100);
                Money gross = Money.ofMinor(net + vat, Currency.SAR);
                SupplierBill paper = new SupplierBill("Noor", "X" + number, FIRST, gross);
                Money taxed = Money.ofMinor(vat, Currency.SAR);
                if (number > 1 && random.nextInt(3) == 0) {
                    parties.suppliers()
                            .creditNote(paper, taxed, "rent", "", true)
                            .orElseThrow();
                    rent -= net;
                    tax -= vat;
                    owed -= net + vat;
                    continue;
                }
                String document = "B" + number;
                parties.bill(new SupplierBill("Noor", document, FIRST, gross), TERMS, taxed, "rent", true)
                        .orElseThrow();
                rent += net;
                tax += vat;
                owed += net + vat;
                boolean whole = !random.nextBoolean();
                if (whole) {
                    long discount = half(BigInteger.valueOf(net + vat).multiply(BigInteger.TWO), 100);
                    long back = half(BigInteger.valueOf(vat).multiply(BigInteger.valueOf(discount)), net + vat);
                    parties.suppliers()
                            .payEarly(
                                    "Noor",
                                    "P" + number,
                                    FIRST.plusDays(random.nextInt(11)),
                                    Money.ofMinor(net + vat - discount, Currency.SAR),
                                    "bank",
                                    document,
                                    TERMS,
                                    taxed)
                            .orElseThrow();
                    tax -= back;
                    owed -= net + vat;
                }
            }
            assertThat(stands(mizan, "1240").minor()).isEqualTo(tax);
            assertThat(stands(mizan, "6120").minor()).isEqualTo(rent);
            assertThat(owed(mizan).minor()).isEqualTo(owed);
            assertThat(stands(mizan, "2110").minor()).isEqualTo(-owed);
        }
    }

    private static long half(BigInteger of, long by) {
        BigInteger whole = BigInteger.valueOf(by);
        return of.shiftLeft(1).add(whole).divide(whole.shiftLeft(1)).longValueExact();
    }

    @Example
    void whatIsCreditedBeyondTheBillStandsInOurFavour() {
        try (Mizan mizan = UnderWay.furnished()) {
            PartiesDoor parties = mizan.books().parties();
            SuppliersDoor suppliers = parties.suppliers();
            parties.bill(bill("INV-7", "115.00"), TERMS, sar("15.00"), "rent", false)
                    .orElseThrow();
            suppliers
                    .creditNote(bill("CN-7", "230.00"), sar("30.00"), "rent", "INV-7", false)
                    .orElseThrow();
            assertThat(stands(mizan, "2110")).isEqualTo(sar("115.00"));
            assertThat(stands(mizan, "1240")).isEqualTo(sar("-15.00"));
            assertThat(reason(suppliers.creditNote(bill("cn 007", "11.50"), sar("1.50"), "rent", "", true)))
                    .isEqualTo(PayableReason.DUPLICATE_BILL);
            assertThat(reason(suppliers.creditNote(bill("CN-8", "230.00"), sar("30.00"), "rent", "", false)))
                    .isEqualTo(PayableReason.LOOKS_LIKE);
            assertThat(reason(suppliers.creditNote(bill("CN-9", "11.50"), sar("1.50"), "rent", "INV-9", false)))
                    .isEqualTo(ReceivableReason.UNKNOWN_DOCUMENT);
            parties.bill(bill("INV-8", "345.00"), TERMS, sar("45.00"), "rent", false)
                    .orElseThrow();
            parties.allocate(PartySide.SUPPLIER, "Noor", new Allocation("CN-7", "INV-8", sar("115.00"), FIRST))
                    .orElseThrow();
            assertThat(owed(mizan)).isEqualTo(sar("230.00"));
        }
    }

    @Example
    void aNoteOfSeveralTreatmentsTakesBackTheTaxOfEach() {
        try (Mizan mizan = UnderWay.furnished()) {
            SuppliersDoor suppliers = mizan.books().parties().suppliers();
            List<TaxGroup> said = List.of(
                    new TaxGroup(STANDARD, sar("100.00"), sar("15.00")),
                    new TaxGroup(EXEMPT, sar("40.00"), sar("0.00")));
            suppliers
                    .creditNote(bill("CN-1", "155.00"), said, "utilities", "", false)
                    .orElseThrow();
            assertThat(stands(mizan, "1240")).isEqualTo(sar("-15.00"));
            assertThat(stands(mizan, "6130")).isEqualTo(sar("-140.00"));
            assertThat(reason(suppliers.creditNote(bill("CN-2", "156.00"), said, "utilities", "", false)))
                    .isEqualTo(PayableReason.SAID_OTHERWISE);
            List<TaxGroup> wrong = List.of(new TaxGroup(EXEMPT, sar("40.00"), sar("6.00")));
            assertThat(reason(suppliers.creditNote(bill("CN-3", "46.00"), wrong, "utilities", "", false)))
                    .isEqualTo(VatReason.NOT_A_SUPPLY);
        }
    }

    @Example
    void anEarlyPaymentTakesTheDiscountAndGivesItsVatBack() {
        try (Mizan mizan = UnderWay.furnished()) {
            PartiesDoor parties = mizan.books().parties();
            parties.bill(bill("INV-7", "1150.00"), TERMS, sar("150.00"), "rent", false)
                    .orElseThrow();
            SuppliersDoor suppliers = parties.suppliers();
            assertThat(reason(suppliers.payEarly(
                            "Noor", "PV-1", FIRST.plusDays(11), sar("1127.00"), "bank", "INV-7", TERMS, sar("150.00"))))
                    .isEqualTo(ReceivableReason.DISCOUNT_LAPSED);
            assertThat(reason(suppliers.payEarly(
                            "Noor", "PV-1", FIRST.plusDays(10), sar("1100.00"), "bank", "INV-7", TERMS, sar("150.00"))))
                    .isEqualTo(ReceivableReason.NOT_PAID_WHOLE);
            mizan.books()
                    .by(new ActorId("huda"))
                    .control()
                    .requireApproval(sar("1000.00"))
                    .orElseThrow();
            assertThat(reason(suppliers.payEarly(
                            "Noor", "PV-1", FIRST.plusDays(10), sar("1127.00"), "bank", "INV-7", TERMS, sar("150.00"))))
                    .isEqualTo(ApprovalReason.NEEDS_APPROVAL);
            mizan.books().control().requireApproval(sar("5000.00")).orElseThrow();
            suppliers
                    .payEarly("Noor", "PV-1", FIRST.plusDays(10), sar("1127.00"), "bank", "INV-7", TERMS, sar("150.00"))
                    .orElseThrow();
            assertThat(stands(mizan, "1240")).isEqualTo(sar("147.00"));
            assertThat(stands(mizan, "4570")).isEqualTo(sar("-20.00"));
            assertThat(stands(mizan, "1130")).isEqualTo(sar("-1127.00"));
            assertThat(owed(mizan)).isEqualTo(sar("0.00"));
        }
    }
}
