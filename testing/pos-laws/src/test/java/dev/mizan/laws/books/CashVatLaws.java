// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.cashvat.CashVatReason;
import dev.mizan.ledger.cashvat.CashVatRules;
import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** VAT on payment: what waits stands on an account of its own, and every halala of it comes due once or never was. */
class CashVatLaws {
    private static Mizan shop(boolean onPayment) {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        furnish(mizan, onPayment);
        return mizan;
    }

    private static void furnish(Mizan mizan, boolean onPayment) {
        mizan.books().furnish().orElseThrow();
        if (onPayment) {
            mizan.books().cashVat().choose(FIRST).orElseThrow();
        }
    }

    private static Mizan shop() {
        return shop(true);
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static Money stands(Mizan mizan, String account) {
        return Money.ofMinor(
                mizan.books().balances().balance(mizan.books().chart().indexOf(account), LocalDate.of(2149, 12, 31)),
                Currency.SAR);
    }

    private static Money waiting(Mizan mizan, PartySide side) {
        Money sum = sar("0.00");
        for (DeferredVat each : mizan.books().cashVat().waiting()) {
            Money more = each.credit() ? each.waiting().negated() : each.waiting();
            sum = each.side() == side ? sum.plus(more) : sum;
        }
        return sum;
    }

    private static void agrees(Mizan mizan) {
        assertThat(stands(mizan, "2132"))
                .isEqualTo(waiting(mizan, PartySide.CUSTOMER).negated());
        assertThat(stands(mizan, "1243")).isEqualTo(waiting(mizan, PartySide.SUPPLIER));
        assertThat(stands(mizan, "2133").plus(stands(mizan, "2134"))).isEqualTo(sar("0.00"));
    }

    @Property(tries = 15)
    void whatWaitsIsTheSuspenseAccountAndNoHalalaIsLost(@ForAll long seed) {
        try (Mizan waits = shop();
                Mizan invoices = shop(false)) {
            BackOffice one = new BackOffice(waits, seed);
            BackOffice other = new BackOffice(invoices, seed);
            for (int act = 0; act < 90; act++) {
                one.act();
                other.act();
                if (act % 30 == 29) {
                    agrees(waits);
                }
            }
            assertThat(one.done()).isEqualTo(other.done()).isGreaterThan(15);
            Money never = stands(invoices, "6180").minus(stands(waits, "6180"));
            assertThat(stands(waits, "2130").plus(stands(waits, "2132")))
                    .isEqualTo(stands(invoices, "2130").plus(never));
            assertThat(stands(waits, "1240").plus(stands(waits, "1243"))).isEqualTo(stands(invoices, "1240"));
            waits.books().cashVat().leave(LAST).orElseThrow();
            agrees(waits);
            assertThat(waits.books().cashVat().waiting()).isEmpty();
            assertThat(stands(waits, "2130")).isEqualTo(stands(invoices, "2130").plus(never));
        }
    }

    @Property(tries = 3)
    void whatIsReplayedWaitsForTheSame(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    furnish(mizan, true);
                    BackOffice office = new BackOffice(mizan, seed);
                    for (int act = 0; act < 60; act++) {
                        office.act();
                    }
                },
                CashVatLaws::agrees);
    }

    private static void invoiced(Mizan mizan, String number, int day) {
        mizan.books()
                .parties()
                .invoice("Noura", number, FIRST.plusDays(day), PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                .orElseThrow();
    }

    private static void paid(Mizan mizan, String number, int day, String amount) {
        mizan.books()
                .parties()
                .payment("Noura", number, FIRST.plusDays(day), sar(amount), "bank")
                .orElseThrow();
    }

    private static VatReturn month(Mizan mizan, int month) {
        return mizan.books()
                .statements()
                .vatReturn(Period.month(2026, month), CashVatRules.saudiBoxes())
                .orElseThrow();
    }

    private static void declares(VatReturn declared, String base, String tax) {
        VatReturn.Line sales = declared.lines().get(0);
        assertThat(sales.base().plus(sales.adjustment())).isEqualTo(sar(base));
        assertThat(sales.tax()).isEqualTo(sar(tax));
    }

    @Example
    void eachPaymentIsDeclaredInItsMonthToTheHalala() {
        try (Mizan mizan = shop()) {
            invoiced(mizan, "I1", 0);
            declares(month(mizan, 1), "0.00", "0.00");
            paid(mizan, "R1", 31, "38.33");
            paid(mizan, "R2", 59, "38.33");
            paid(mizan, "R3", 90, "38.34");
            declares(month(mizan, 2), "33.33", "5.00");
            declares(month(mizan, 3), "33.33", "5.00");
            declares(month(mizan, 4), "33.34", "5.00");
            assertThat(mizan.books().cashVat().waiting()).isEmpty();
        }
    }

    @Example
    void aCreditNoteTakesItsOwnPartAndNothingFallsDueByIt() {
        try (Mizan mizan = shop()) {
            invoiced(mizan, "I1", 0);
            paid(mizan, "R1", 1, "57.50");
            mizan.books()
                    .parties()
                    .creditNote("Noura", "C1", FIRST.plusDays(2), sar("40.00"), sar("6.00"), "I1")
                    .orElseThrow();
            declares(month(mizan, 1), "50.00", "7.50");
            agrees(mizan);
            assertThat(waiting(mizan, PartySide.CUSTOMER)).isEqualTo(sar("1.50"));
            paid(mizan, "R2", 31, "11.50");
            declares(month(mizan, 2), "10.00", "1.50");
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-9.00"));
        }
    }

    @Example
    void whatIsWrittenOffWasNeverOwed() {
        try (Mizan mizan = shop()) {
            invoiced(mizan, "I1", 0);
            paid(mizan, "R1", 1, "57.50");
            var parties = mizan.books().parties();
            assertThat(reason(parties.writeOff("Noura", "W1", FIRST.plusDays(2), sar("57.50"), sar("7.51"), "I1")))
                    .isEqualTo(CashVatReason.RELIEF_BEYOND_PAID);
            parties.writeOff("Noura", "W1", FIRST.plusDays(2), sar("57.50"), sar("7.50"), "I1")
                    .orElseThrow();
            assertThat(stands(mizan, "6180")).isEqualTo(sar("50.00"));
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-7.50"));
            assertThat(stands(mizan, "2132")).isEqualTo(sar("0.00"));
            declares(month(mizan, 1), "50.00", "7.50");
        }
    }

    @Example
    void aChequeThatComesBackTakesItsVatBack() {
        try (Mizan mizan = shop()) {
            invoiced(mizan, "I1", 0);
            Cheque cheque = new Cheque(Cheque.Way.RECEIVED, "AlBank", "7", "Noura", FIRST, sar("115.00"));
            mizan.books().cheques().take(cheque, FIRST).orElseThrow();
            declares(month(mizan, 1), "100.00", "15.00");
            mizan.books()
                    .cheques()
                    .giveBack(cheque.label(), LocalDate.of(2026, 2, 3))
                    .orElseThrow();
            declares(month(mizan, 2), "-100.00", "-15.00");
            assertThat(waiting(mizan, PartySide.CUSTOMER)).isEqualTo(sar("15.00"));
            agrees(mizan);
            paid(mizan, "R1", 61, "115.00");
            declares(month(mizan, 3), "100.00", "15.00");
        }
    }

    @Example
    void aBillIsReclaimedAsItIsPaid() {
        try (Mizan mizan = shop()) {
            SupplierBill bill = new SupplierBill("Noor", "B1", FIRST, sar("115.00"));
            mizan.books()
                    .parties()
                    .bill(bill, PaymentTerms.net(30), sar("15.00"), "rent", false)
                    .orElseThrow();
            assertThat(stands(mizan, "1240")).isEqualTo(sar("0.00"));
            mizan.books()
                    .parties()
                    .pay("Noor", "P1", FIRST, sar("23.00"), "bank")
                    .orElseThrow();
            assertThat(stands(mizan, "1240")).isEqualTo(sar("3.00"));
            assertThat(reason(mizan.books().cashVat().choose(LAST))).isEqualTo(CashVatReason.CHOSEN_ALREADY);
            mizan.books().cashVat().leave(LAST).orElseThrow();
            assertThat(stands(mizan, "1240")).isEqualTo(sar("15.00"));
            assertThat(reason(mizan.books().cashVat().leave(LAST))).isEqualTo(CashVatReason.NOT_CHOSEN);
        }
    }
}
