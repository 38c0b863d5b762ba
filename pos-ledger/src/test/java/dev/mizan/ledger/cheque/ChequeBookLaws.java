// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.cheque.Cheque.Way;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Every cheque stands on one account at a time, and what is not cleared is credit. */
class ChequeBookLaws {
    private static final LocalDate LATER = NEW_YEAR.plusDays(400);

    record Act(int cheque, int step, int day) {}

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-1, ChequeState.values().length - 1),
                        Arbitraries.integers().between(0, 90))
                .as(Act::new);
    }

    private static Cheque cheque(int number) {
        return new Cheque(
                number % 3 == 2 ? Way.ISSUED : Way.RECEIVED,
                "AlBank",
                "00" + number,
                "P" + number % 2,
                NEW_YEAR.plusDays(number * 9),
                Money.ofMinor(100 + number * 37, Currency.SAR));
    }

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(ChequeRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(ChequeRules.all()).orElseThrow());
        return books;
    }

    @Property(tries = 200)
    void everyStateIsTheBalanceOfItsAccount(@ForAll @Size(max = 60) List<@From("acts") Act> acts) {
        Books books = books();
        ChequeBook book = ChequeBook.in(Currency.SAR);
        long number = 0;
        for (Act act : acts) {
            Cheque cheque = cheque(act.cheque());
            LocalDate on = NEW_YEAR.plusDays(act.day());
            ChequeBook now = book;
            Outcome<ChequeBook> next = act.step() < 0
                    ? now.with(cheque, on)
                    : now.moved(cheque.label(), ChequeState.values()[act.step()], on);
            if (next.isDone()) {
                Amounts amounts = act.step() < 0
                        ? ChequeRules.begun(cheque)
                        : ChequeRules.moved(
                                cheque,
                                now.find(cheque.label()).orElseThrow().state(),
                                ChequeState.values()[act.step()]);
                Shop.applied(
                        books,
                        books.post(ChequeRules.MOVED, amounts, Dimensions.NONE, Shop.head(++number, on))
                                .orElseThrow());
                book = next.orElseThrow();
            }
        }
        for (ChequeState state :
                List.of(ChequeState.IN_HAND, ChequeState.DEPOSITED, ChequeState.BOUNCED, ChequeState.ISSUED)) {
            String account = books.chart()
                    .inRole(new AccountRole("cheque"), state.kind(), Dimensions.NONE)
                    .orElseThrow()
                    .code();
            Money stands = Shop.balance(books, account, LATER);
            assertThat(state == ChequeState.ISSUED ? stands.negated() : stands).isEqualTo(book.total(state));
        }
        assertThat(Shop.balance(books, Shop.BANK, LATER))
                .isEqualTo(book.total(ChequeState.CLEARED).minus(book.total(ChequeState.PAID)));
        Money exposed = book.exposure("P0").plus(book.exposure("P1"));
        assertThat(exposed)
                .isEqualTo(book.total(ChequeState.IN_HAND)
                        .plus(book.total(ChequeState.DEPOSITED))
                        .plus(book.total(ChequeState.BOUNCED)));
    }

    @Example
    void aPostDatedChequeWaitsForItsDateAndIsCreditUntilItIsPaid() {
        Cheque cheque = new Cheque(Way.RECEIVED, "AlBank", "7", "Noura", NEW_YEAR.plusDays(30), sar("500.00"));
        ChequeBook book = ChequeBook.in(Currency.SAR).with(cheque, NEW_YEAR).orElseThrow();
        assertThat(book.due(Way.RECEIVED, NEW_YEAR.plusDays(29))).isEmpty();
        assertThat(book.due(Way.RECEIVED, NEW_YEAR.plusDays(30))).containsExactly(cheque);
        assertThat(Shop.reason(book.moved("AlBank/7", ChequeState.DEPOSITED, NEW_YEAR.plusDays(29))))
                .isEqualTo(ChequeReason.NOT_DUE);
        ChequeBook deposited = book.moved("AlBank/7", ChequeState.DEPOSITED, NEW_YEAR.plusDays(30))
                .orElseThrow();
        assertThat(deposited.exposure("Noura")).isEqualTo(sar("500.00"));
        ChequeBook bounced = deposited
                .moved("AlBank/7", ChequeState.BOUNCED, NEW_YEAR.plusDays(33))
                .orElseThrow();
        assertThat(bounced.exposure("Noura")).isEqualTo(sar("500.00"));
        Cheque other = new Cheque(Way.RECEIVED, "AlBank", "8", "Noura", NEW_YEAR.plusDays(40), sar("520.00"));
        ChequeBook replaced =
                bounced.replaced("AlBank/7", other, NEW_YEAR.plusDays(34)).orElseThrow();
        assertThat(replaced.exposure("Noura")).isEqualTo(sar("520.00"));
        ChequeBook cleared = replaced.moved("AlBank/8", ChequeState.DEPOSITED, NEW_YEAR.plusDays(40))
                .then(it -> it.moved("AlBank/8", ChequeState.CLEARED, NEW_YEAR.plusDays(42)))
                .orElseThrow();
        assertThat(cleared.exposure("Noura")).isEqualTo(sar("0.00"));
        assertThat(cleared.find("AlBank/8").orElseThrow().times()).isOne();
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        Cheque cheque = new Cheque(Way.ISSUED, "AlBank", "1", "Supplier", NEW_YEAR, sar("10.00"));
        ChequeBook book = ChequeBook.in(Currency.SAR).with(cheque, NEW_YEAR).orElseThrow();
        assertThat(Shop.reason(book.with(cheque, NEW_YEAR))).isEqualTo(ChequeReason.KNOWN_ALREADY);
        assertThat(Shop.reason(book.moved("AlBank/2", ChequeState.PAID, NEW_YEAR)))
                .isEqualTo(ChequeReason.UNKNOWN);
        assertThat(Shop.reason(book.moved("AlBank/1", ChequeState.CLEARED, NEW_YEAR)))
                .isEqualTo(ChequeReason.NO_SUCH_STEP);
        assertThat(Shop.reason(book.moved("AlBank/1", ChequeState.PAID, NEW_YEAR.minusDays(1))))
                .isEqualTo(ChequeReason.BACK_IN_TIME);
        Cheque dollars = new Cheque(Way.ISSUED, "AlBank", "3", "S", NEW_YEAR, Money.of("1.00", Currency.USD));
        assertThat(Shop.reason(book.with(dollars, NEW_YEAR))).isEqualTo(ChequeReason.OTHER_CURRENCY);
    }
}
