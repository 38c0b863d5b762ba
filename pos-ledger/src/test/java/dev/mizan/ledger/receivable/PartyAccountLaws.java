// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.receivable.OpenItem.Kind;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Property 10: what is open sums to the balance, buckets to what is open, and no allocation exceeds either side. */
class PartyAccountLaws {
    record Act(int what, int day, long minor, int document, int other) {}

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12))
                .as(Act::new);
    }

    private static PartyAccount after(List<Act> acts) {
        PartyAccount account = PartyAccount.of("Noura", Currency.SAR);
        for (Act act : acts) {
            LocalDate day = NEW_YEAR.plusDays(act.day());
            Money amount = Money.ofMinor(act.minor(), Currency.SAR);
            PartyAccount now = account;
            Outcome<PartyAccount> next = switch (act.what()) {
                case 0 ->
                    now.with(OpenItem.invoice("D" + act.document(), day, PaymentTerms.net(act.other() * 5), amount));
                case 1 -> now.with(OpenItem.lowering(Kind.PAYMENT, "D" + act.document(), day, amount));
                case 2 -> now.allocated(new Allocation("D" + act.document(), "D" + act.other(), amount, day));
                default -> now.allocatedOldestFirst("D" + act.document(), NEW_YEAR.plusDays(200));
            };
            account = next.isDone() ? next.orElseThrow() : account;
        }
        return account;
    }

    @Property(tries = 500)
    void whatIsOpenSumsToTheBalanceOnEveryDay(
            @ForAll @Size(max = 40) List<@net.jqwik.api.From("acts") Act> acts, @ForAll @IntRange(max = 400) int day) {
        PartyAccount account = after(acts);
        LocalDate asOf = NEW_YEAR.plusDays(day);
        Money open = Money.zero(Currency.SAR);
        for (OpenItem item : account.items()) {
            Money left = account.open(item, asOf);
            assertThat(left.absolute().compareTo(item.amount().absolute())).isNotPositive();
            assertThat(left.isZero() || left.isPositive() == item.amount().isPositive())
                    .isTrue();
            open = open.plus(left);
        }
        assertThat(open).isEqualTo(account.balance(asOf));
        Ageing ageing = Ageing.of(List.of(account), Currency.SAR, asOf, Ageing.MONTHLY);
        assertThat(ageing.outstanding()).isEqualTo(open);
        assertThat(ageing.names()).hasSameSizeAs(ageing.amounts());
    }

    @Property(tries = 300)
    void aStatementGoesFromOpeningToClosing(@ForAll @Size(max = 40) List<@net.jqwik.api.From("acts") Act> acts) {
        PartyAccount account = after(acts);
        PartyStatement second =
                PartyStatement.of(account, Period.between(NEW_YEAR.plusDays(60), NEW_YEAR.plusDays(120)));
        assertThat(second.opening()).isEqualTo(account.balance(NEW_YEAR.plusDays(59)));
        assertThat(second.closing()).isEqualTo(account.balance(NEW_YEAR.plusDays(119)));
    }

    @Property(tries = 200)
    void theControlAccountIsTheSumOfTheParties(@ForAll @Size(max = 30) List<@net.jqwik.api.From("acts") Act> acts) {
        PartyAccount account = after(acts);
        Books books = Shop.books();
        books.apply(books.define(PartyRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(PartyRules.all()).orElseThrow());
        long number = 0;
        for (OpenItem item : account.items()) {
            Money amount = item.amount().absolute();
            Amounts amounts = Amounts.in(Currency.SAR);
            boolean invoice = item.kind() == Kind.INVOICE;
            Shop.applied(
                    books,
                    books.post(
                                    invoice ? PartyRules.INVOICED : PartyRules.PAID,
                                    invoice
                                            ? amounts.with("gross", amount).with("net", amount)
                                            : amounts.with("settled", amount).with("payment", "bank", amount),
                                    Dimensions.NONE,
                                    Shop.head(++number, item.date()))
                            .orElseThrow());
        }
        for (int day = 0; day <= 200; day += 25) {
            assertThat(Shop.balance(books, "1230", NEW_YEAR.plusDays(day)))
                    .isEqualTo(account.balance(NEW_YEAR.plusDays(day)));
        }
    }

    /** erpnext 49262, 16355: credit notes and items due today are in, each in its own bucket. */
    @Example
    void erpnext16355AnUnallocatedCreditNoteCountsInItsOwnBucket() {
        PartyAccount account = PartyAccount.of("Noura", Currency.SAR)
                .with(new OpenItem(
                        Kind.INVOICE, "I1", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 15), sar("1000.00")))
                .then(it ->
                        it.with(OpenItem.lowering(Kind.CREDIT_NOTE, "C1", LocalDate.of(2024, 6, 10), sar("250.00"))))
                .orElseThrow();
        Ageing ageing = Ageing.of(List.of(account), Currency.SAR, LocalDate.of(2024, 6, 30), Ageing.MONTHLY);
        assertThat(ageing.amounts())
                .containsExactly(sar("0.00"), sar("-250.00"), sar("1000.00"), sar("0.00"), sar("0.00"));
        assertThat(Ageing.of(List.of(account), Currency.SAR, LocalDate.of(2024, 5, 15), Ageing.MONTHLY)
                        .amounts()
                        .get(0))
                .isEqualTo(sar("1000.00"));
        assertThat(new Dunning(List.of(7, 30)).reminders(account, LocalDate.of(2024, 6, 30)))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.level()).isEqualTo(2));
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        PartyAccount account = PartyAccount.of("Noura", Currency.SAR)
                .with(OpenItem.invoice("I1", NEW_YEAR, PaymentTerms.CASH, sar("10.00")))
                .then(it -> it.with(OpenItem.lowering(Kind.PAYMENT, "P1", NEW_YEAR, sar("4.00"))))
                .orElseThrow();
        assertThat(Shop.reason(account.with(OpenItem.invoice("I1", NEW_YEAR, PaymentTerms.CASH, sar("10.00")))))
                .isEqualTo(ReceivableReason.DUPLICATE_DOCUMENT);
        assertThat(Shop.reason(account.allocated(new Allocation("P1", "I1", sar("4.01"), NEW_YEAR))))
                .isEqualTo(ReceivableReason.BEYOND_OPEN);
        assertThat(Shop.reason(account.allocated(new Allocation("I1", "P1", sar("1.00"), NEW_YEAR))))
                .isEqualTo(ReceivableReason.SAME_SIDE);
        assertThat(Shop.reason(account.allocated(new Allocation("P1", "I9", sar("1.00"), NEW_YEAR))))
                .isEqualTo(ReceivableReason.UNKNOWN_DOCUMENT);
        assertThat(Shop.reason(account.allocated(new Allocation("P1", "I1", sar("1.00"), NEW_YEAR.minusDays(1)))))
                .isEqualTo(ReceivableReason.TOO_EARLY);
        Money dollar = Money.of("1.00", Currency.USD);
        assertThat(Shop.reason(account.with(OpenItem.invoice("I2", NEW_YEAR, PaymentTerms.CASH, dollar))))
                .isEqualTo(ReceivableReason.CURRENCY_DIFFERS);
    }

    @Example
    void twoTenNetThirty() {
        PaymentTerms terms = new PaymentTerms(30, false, Percent.of("2"), 10);
        assertThat(terms.due(NEW_YEAR)).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(terms.discount(sar("115.00"), NEW_YEAR, NEW_YEAR.plusDays(10), Rounding.HALF_UP))
                .isEqualTo(sar("2.30"));
        assertThat(terms.discount(sar("115.00"), NEW_YEAR, NEW_YEAR.plusDays(11), Rounding.HALF_UP))
                .isEqualTo(sar("0.00"));
        assertThat(new PaymentTerms(15, true, Percent.ZERO, 0).due(LocalDate.of(2024, 2, 3)))
                .isEqualTo(LocalDate.of(2024, 3, 15));
    }
}
