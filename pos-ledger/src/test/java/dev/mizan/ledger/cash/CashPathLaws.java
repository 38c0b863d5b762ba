// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.cash.CashPlace.Kind;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
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

/** Cash is somewhere: drawer, safe, bag and bank are their accounts, and none is ever below nothing. */
class CashPathLaws {
    private static final CashPlace DRAWER = CashPlace.drawer("T1");
    private static final CashPlace SAFE = CashPlace.safe("S1");

    record Act(int what, int bag, long minor) {}

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(1, 5_000))
                .as(Act::new);
    }

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(CashRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(CashRules.all()).orElseThrow());
        return books;
    }

    @Property(tries = 200)
    void everyPlaceIsTheBalanceOfItsAccount(@ForAll @Size(max = 60) List<@From("acts") Act> acts) {
        Books books = books();
        CashPath path = CashPath.in(Currency.SAR);
        long number = 0;
        for (Act act : acts) {
            Money amount = Money.ofMinor(act.minor(), Currency.SAR);
            CashBag bag = new CashBag("SEAL-" + act.bag(), SAFE, amount, NEW_YEAR, "Huda");
            CashPath now = path;
            Amounts cash = Amounts.in(Currency.SAR);
            Outcome<CashPath> next = switch (act.what()) {
                case 0 -> now.changed(DRAWER, amount);
                case 1 -> now.carried(DRAWER, SAFE, amount);
                case 2 -> now.carried(SAFE, DRAWER, amount);
                case 3 -> now.sealed(bag);
                default -> now.banked(bag.seal(), amount);
            };
            if (next.isDone()) {
                String event = switch (act.what()) {
                    case 0 -> RetailRules.SALE;
                    case 1 -> RetailRules.CASH_OUT;
                    case 2 -> RetailRules.CASH_IN;
                    case 3 -> CashRules.SEALED;
                    default -> CashRules.BANKED;
                };
                Amounts amounts = switch (act.what()) {
                    case 0 -> cash.with("tender", "cash", amount).with("sales", amount);
                    case 1, 2 -> cash.with("cash", "safe", amount);
                    case 3 -> CashRules.sealed(bag);
                    default ->
                        CashRules.banked(
                                now.underWay().stream()
                                        .filter(it -> it.seal().equals(bag.seal()))
                                        .findFirst()
                                        .orElseThrow(),
                                amount);
                };
                Shop.applied(
                        books,
                        books.post(event, amounts, Dimensions.NONE, Shop.head(++number, NEW_YEAR))
                                .orElseThrow());
                path = next.orElseThrow();
            }
        }
        assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR)).isEqualTo(path.total(Kind.DRAWER));
        assertThat(Shop.balance(books, Shop.SAFE, NEW_YEAR)).isEqualTo(path.total(Kind.SAFE));
        assertThat(Shop.balance(books, "1125", NEW_YEAR)).isEqualTo(path.inBags());
        assertThat(Shop.balance(books, Shop.BANK, NEW_YEAR)).isEqualTo(path.banked());
        assertThat(path.total(Kind.DRAWER).isNegative() || path.total(Kind.SAFE).isNegative())
                .isFalse();
    }

    @Example
    void whatTheBankCountsLessIsShort() {
        Books books = books();
        CashBag bag = new CashBag("A-1", SAFE, sar("1000.00"), NEW_YEAR, "Huda");
        CashPath path = CashPath.in(Currency.SAR)
                .changed(SAFE, sar("1500.00"))
                .then(it -> it.sealed(bag))
                .orElseThrow();
        assertThat(path.underWay()).containsExactly(bag);
        assertThat(path.banked("A-1", sar("990.00")).orElseThrow().inBags()).isEqualTo(sar("0.00"));
        Shop.applied(
                books,
                books.post(
                                CashRules.BANKED,
                                CashRules.banked(bag, sar("990.00")),
                                Dimensions.NONE,
                                Shop.head(1, NEW_YEAR))
                        .orElseThrow());
        assertThat(Shop.balance(books, "6150", NEW_YEAR)).isEqualTo(sar("10.00"));
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        CashBag bag = new CashBag("A-1", SAFE, sar("10.00"), NEW_YEAR, "Huda");
        CashPath path = CashPath.in(Currency.SAR).changed(SAFE, sar("15.00")).orElseThrow();
        assertThat(Shop.reason(path.carried(DRAWER, SAFE, sar("1.00")))).isEqualTo(CashReason.NOT_THERE);
        assertThat(Shop.reason(path.carried(DRAWER, CashPlace.drawer("T2"), sar("1.00"))))
                .isEqualTo(CashReason.NO_SUCH_WAY);
        assertThat(Shop.reason(path.sealed(bag).then(it -> it.sealed(bag)))).isEqualTo(CashReason.SEAL_USED);
        assertThat(Shop.reason(path.sealed(bag)
                        .then(it -> it.banked("A-1", sar("10.00")))
                        .then(it -> it.sealed(bag))))
                .isEqualTo(CashReason.SEAL_USED);
        assertThat(Shop.reason(path.banked("A-1", sar("10.00")))).isEqualTo(CashReason.NO_SUCH_BAG);
        assertThat(Shop.reason(path.changed(SAFE, Money.of("1.00", Currency.USD))))
                .isEqualTo(CashReason.OTHER_CURRENCY);
    }
}
