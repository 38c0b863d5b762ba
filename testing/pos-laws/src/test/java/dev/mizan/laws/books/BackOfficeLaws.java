// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.approval.ApprovalReason;
import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.card.AcquirerTerms;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.payable.PayableReason;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.ledger.vatreturn.VatReturnFiled;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Property 10 over the doors: sub-ledgers are their control accounts, whatever is done in which order. */
class BackOfficeLaws {
    private static final AcquirerTerms MADA = new AcquirerTerms(
            "mada", "card", Percent.of("0.8"), sar("0.00"), Percent.of("15"), Rounding.HALF_UP, false);

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static Mizan furnished() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    private static Money stands(Mizan mizan, String account) {
        return Money.ofMinor(
                mizan.books().balances().balance(mizan.books().chart().indexOf(account), LocalDate.of(2149, 12, 31)),
                Currency.SAR);
    }

    private static void agrees(Mizan mizan) {
        BooksDoor books = mizan.books();
        Money owed = Money.zero(Currency.SAR);
        Money owing = Money.zero(Currency.SAR);
        Money cost = Money.zero(Currency.SAR);
        Money worn = Money.zero(Currency.SAR);
        for (var account : books.parties().accounts(PartySide.CUSTOMER)) {
            owed = owed.plus(account.balance(LocalDate.MAX));
        }
        for (var account : books.parties().accounts(PartySide.SUPPLIER)) {
            owing = owing.plus(account.balance(LocalDate.MAX));
        }
        for (FixedAsset asset : books.assets().register().values()) {
            cost = cost.plus(asset.cost());
            worn = worn.plus(asset.accumulated());
        }
        assertThat(stands(mizan, "1230")).isEqualTo(owed);
        assertThat(stands(mizan, "2110")).isEqualTo(owing.negated());
        assertThat(stands(mizan, "1510")).isEqualTo(cost);
        assertThat(stands(mizan, "1519")).isEqualTo(worn.negated());
        assertThat(books.parties()
                        .ageing(PartySide.CUSTOMER, LocalDate.of(2099, 1, 1))
                        .outstanding())
                .isEqualTo(owed);
        TrialBalance trial = books.trialBalance(Period.year(2026));
        assertThat(trial.debits()).isEqualTo(trial.credits());
    }

    @Property(tries = 25)
    void subLedgersAreTheirControlAccountsOverAnyDays(@ForAll long seed) {
        try (Mizan mizan = furnished()) {
            BackOffice office = new BackOffice(mizan, seed);
            for (int act = 0; act < 120; act++) {
                office.act();
                if (act % 30 == 29) {
                    agrees(mizan);
                }
            }
            assertThat(office.done()).isGreaterThan(20);
        }
    }

    @Property(tries = 5)
    void whatIsReplayedIsTheSameBytes(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    mizan.books().furnish().orElseThrow();
                    BackOffice office = new BackOffice(mizan, seed);
                    for (int act = 0; act < 60; act++) {
                        office.act();
                    }
                },
                BackOfficeLaws::agrees);
    }

    @Example
    void aBillThatComesTwiceIsBookedOnce() {
        try (Mizan mizan = furnished()) {
            SupplierBill bill = new SupplierBill("Noor", "INV-007", FIRST, sar("115.00"));
            mizan.books()
                    .parties()
                    .bill(bill, PaymentTerms.net(30), sar("15.00"), "goods", false)
                    .orElseThrow();
            SupplierBill again = new SupplierBill("Noor", "inv 7", FIRST.plusDays(90), sar("115.00"));
            assertThat(reason(mizan.books().parties().bill(again, PaymentTerms.net(30), sar("15.00"), "goods", true)))
                    .isEqualTo(PayableReason.DUPLICATE_BILL);
            assertThat(stands(mizan, "2110")).isEqualTo(sar("-115.00"));
        }
    }

    @Example
    void whatTwoMustWantOneCanNotDo() {
        try (Mizan mizan = furnished()) {
            BooksDoor huda = mizan.books().by(new ActorId("huda"));
            BooksDoor omar = mizan.books().by(new ActorId("omar"));
            omar.control().requireApproval(sar("500.00")).orElseThrow();
            List<Leg> legs = List.of(Leg.debit("6190", sar("500.00")), Leg.credit("1130", sar("500.00")));
            assertThat(reason(huda.post(FIRST, "JV1", "alone", legs))).isEqualTo(ApprovalReason.NEEDS_APPROVAL);
            assertThat(reason(huda.parties().pay("Noor", "PV1", FIRST, sar("500.00"), "bank")))
                    .isEqualTo(ApprovalReason.NEEDS_APPROVAL);
            Proposal proposal =
                    huda.control().proposeEntry(FIRST, "JV1", "by two", legs).orElseThrow();
            assertThat(stands(mizan, "6190")).isEqualTo(sar("0.00"));
            assertThat(reason(huda.control().approve(proposal.id()))).isEqualTo(ApprovalReason.SAME_PERSON);
            omar.control().approve(proposal.id()).orElseThrow();
            assertThat(stands(mizan, "6190")).isEqualTo(sar("500.00"));
            assertThat(reason(omar.control().approve(proposal.id()))).isEqualTo(ApprovalReason.JUDGED_ALREADY);
            Proposal payment = huda.control()
                    .proposePayment("Noor", "PV1", FIRST, sar("700.00"), "bank")
                    .orElseThrow();
            omar.control().approve(payment.id()).orElseThrow();
            assertThat(huda.parties().account(PartySide.SUPPLIER, "Noor").balance(LAST))
                    .isEqualTo(sar("-700.00"));
            Iban account = new Iban("SA0380000000608010167519");
            Proposal details =
                    huda.control().proposeBankDetails("Noor", account).orElseThrow();
            assertThat(huda.control().bankDetails("Noor")).isEmpty();
            omar.control().approve(details.id()).orElseThrow();
            assertThat(huda.control().bankDetails("Noor")).contains(account);
            assertThat(huda.control().open()).isEmpty();
        }
    }

    @Example
    void cardsAreSettledOnceAndTheStatementFindsTheDeposit() {
        try (Mizan mizan = furnished()) {
            Settlement settlement = Settlement.by(MADA, "B1", FIRST, List.of(new CardSlip("R1", FIRST, sar("345.00"))));
            mizan.books().treasury().settle("card", settlement).orElseThrow();
            assertThat(reason(mizan.books().treasury().settle("card", settlement)))
                    .isEqualTo(CardReason.SETTLED_BEFORE);
            assertThat(stands(mizan, "1130")).isEqualTo(sar("341.83"));
            assertThat(stands(mizan, "1210")).isEqualTo(sar("-345.00"));
            BankStatement statement = BankCsv.read(
                            "date,amount,reference,text\n2026-01-02,341.83,B1,mada\n2026-01-03,-5.00,,fee\n",
                            "SA03",
                            sar("0.00"))
                    .orElseThrow();
            assertThat(mizan.books().treasury().compare(statement, "1130", 3).difference())
                    .isEqualTo(sar("-5.00"));
            mizan.books().treasury().reconcile(statement, "1130", 3).orElseThrow();
            assertThat(mizan.books().treasury().compare(statement, "1130", 3).matches())
                    .isEmpty();
            assertThat(reason(mizan.books().treasury().reconcile(statement, "1130", 3)))
                    .isEqualTo(SubLedgerReason.NOTHING_TO_RECONCILE);
        }
    }

    @Example
    void aFiledReturnIsFrozenAndTheNextOneCorrectsIt() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            Money limit = sar("5000.00");
            books.parties()
                    .invoice("Noura", "I1", FIRST, PaymentTerms.CASH, sar("100.00"), sar("15.00"))
                    .orElseThrow();
            VatReturnFiled january = books.fileVat(Period.month(2026, 1), VatRules.saudiBoxes(), limit, "R1")
                    .orElseThrow();
            assertThat(january.netDue()).isEqualTo(sar("15.00"));
            books.parties()
                    .invoice("Noura", "I2", FIRST.plusDays(3), PaymentTerms.CASH, sar("40.00"), sar("6.00"))
                    .orElseThrow();
            assertThat(reason(books.fileVat(Period.month(2026, 1), VatRules.saudiBoxes(), limit, "R1b")))
                    .isEqualTo(VatReason.FILED_ALREADY);
            VatReturnFiled february = books.fileVat(Period.month(2026, 2), VatRules.saudiBoxes(), limit, "R2")
                    .orElseThrow();
            assertThat(february.due()).isEqualTo(sar("0.00"));
            assertThat(february.netDue()).isEqualTo(sar("6.00"));
            assertThat(books.filedReturns()).containsExactly(january, february);
            assertThat(stands(mizan, "2140")).isEqualTo(sar("-21.00"));
        }
    }

    @Example
    void aYearIsClosedAgainWhereLateEntriesCame() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            List<Leg> rent = List.of(Leg.debit("6120", sar("90.00")), Leg.credit("1130", sar("90.00")));
            books.post(FIRST, "JV1", "rent", rent).orElseThrow();
            assertThat(books.closeYear(FIRST).orElseThrow()).hasSize(1);
            assertThat(reason(books.closeYear(FIRST)).code()).isEqualTo("flow.nothing-to-do");
            books.post(FIRST.plusDays(9), "JV2", "rent", rent).orElseThrow();
            assertThat(books.closeYear(LAST).orElseThrow()).hasSize(1);
            assertThat(stands(mizan, "3130")).isEqualTo(sar("180.00"));
            assertThat(stands(mizan, "6120")).isEqualTo(sar("0.00"));
            books.lock(LAST, Lock.SOFT).orElseThrow();
            assertThat(books.post(FIRST, "JV3", "late", rent).isDone()).isFalse();
            books.open(LocalDate.of(2026, 12, 1)).orElseThrow();
            assertThat(books.post(LAST, "JV4", "late", rent).isDone()).isTrue();
        }
    }
}
