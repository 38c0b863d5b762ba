// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.agrees;
import static dev.mizan.laws.books.UnderWay.furnished;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.cash.CashReason;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeReason;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is under way is the balance of its account, whatever is done in which order; over the doors. */
class MoneyUnderWayLaws {
    @Property(tries = 12)
    void whatIsUnderWayIsTheBalanceOfItsAccountOverAnyDays(@ForAll long seed) throws Exception {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    MoneyUnderWay office = new MoneyUnderWay(mizan, seed);
                    for (int act = 0; act < 120; act++) {
                        office.act();
                        if (act % 40 == 39) {
                            agrees(mizan);
                        }
                    }
                    assertThat(office.done()).isGreaterThan(20);
                },
                it -> agrees(it));
    }

    @Example
    void aChequeThatBouncesAndIsReplacedIsCreditUntilTheBankPays() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            books.parties()
                    .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                    .orElseThrow();
            Cheque first = new Cheque(Cheque.Way.RECEIVED, "AlBank", "7", "Noura", FIRST.plusDays(60), sar("115.00"));
            books.cheques().take(first, FIRST).orElseThrow();
            assertThat(reason(books.cheques().take(first, FIRST))).isEqualTo(ChequeReason.KNOWN_ALREADY);
            assertThat(books.cheques().exposure("Noura")).isEqualTo(sar("115.00"));
            assertThat(reason(books.cheques().deposit(first.label(), FIRST))).isEqualTo(ChequeReason.NOT_DUE);
            LocalDate due = FIRST.plusDays(60);
            assertThat(books.cheques().due(Cheque.Way.RECEIVED, due)).containsExactly(first);
            books.cheques().deposit(first.label(), due).orElseThrow();
            books.cheques().bounced(first.label(), due.plusDays(2)).orElseThrow();
            books.cheques().charge(first.label(), sar("25.00"), due.plusDays(2)).orElseThrow();
            Cheque second = new Cheque(Cheque.Way.RECEIVED, "AlBank", "8", "Noura", due, sar("115.00"));
            books.cheques().replace(first.label(), second, due.plusDays(3)).orElseThrow();
            var account = books.parties().account(PartySide.CUSTOMER, "Noura");
            assertThat(account.balance(LAST)).isEqualTo(sar("0.00"));
            assertThat(account.items())
                    .allSatisfy(item ->
                            assertThat(account.open(item, LAST).isZero()).isTrue());
            books.cheques().deposit(second.label(), due.plusDays(4)).orElseThrow();
            books.cheques().cleared(second.label(), due.plusDays(5)).orElseThrow();
            assertThat(books.cheques().exposure("Noura")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "1130")).isEqualTo(sar("90.00"));
            agrees(mizan);
        }
    }

    @Example
    void cashGoesFromTheSafeIntoABagAndTheBankCountsIt() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            assertThat(reason(books.treasury().seal("S1", sar("1.00"), FIRST))).isEqualTo(CashReason.NOT_THERE);
            var here = dev.mizan.ledger.account.Dimensions.of(
                    dev.mizan.ledger.account.Dimension.STORE,
                    mizan.office().path().store().value());
            books.post(
                            FIRST,
                            "JV",
                            "capital",
                            List.of(Leg.debit("1120", sar("900.00")).at(here), Leg.credit("3110", sar("900.00"))))
                    .orElseThrow();
            books.treasury().seal("S1", sar("900.00"), FIRST).orElseThrow();
            assertThat(reason(books.treasury().seal("S2", sar("0.01"), FIRST))).isEqualTo(CashReason.NOT_THERE);
            assertThat(stands(mizan, "1125")).isEqualTo(sar("900.00"));
            books.treasury().counted("S1", sar("890.00"), FIRST.plusDays(1)).orElseThrow();
            assertThat(reason(books.treasury().counted("S1", sar("890.00"), FIRST)))
                    .isEqualTo(CashReason.NO_SUCH_BAG);
            assertThat(stands(mizan, "1130")).isEqualTo(sar("890.00"));
            agrees(mizan);
        }
    }
}
