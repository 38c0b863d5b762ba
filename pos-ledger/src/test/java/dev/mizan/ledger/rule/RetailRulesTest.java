// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.TILL_1;
import static dev.mizan.ledger.shop.Shop.applied;
import static dev.mizan.ledger.shop.Shop.balance;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.reason;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RetailRulesTest {
    private final Books books = Shop.books();

    private Map<String, Money> entry(String event, Amounts amounts) {
        JournalEntry entry = books.rules()
                .entryFor(event, amounts, TILL_1, head(1, NEW_YEAR), books.chart())
                .orElseThrow()
                .orElseThrow();
        assertThat(entry.rule()).isEqualTo(event + "@1");
        return entry.legs().stream().collect(Collectors.toMap(Leg::account, Leg::amount));
    }

    private static Amounts amounts() {
        return Amounts.in(Currency.SAR);
    }

    private static Amounts sale() {
        return amounts()
                .with("tender", "cash", sar("130.05"))
                .with("tender", "card", sar("100.00"))
                .with("sales", sar("210.00"))
                .with("discount", sar("10.00"))
                .with("tax", sar("30.00"))
                .with("rounding", sar("0.05"))
                .with("cost", sar("120.00"));
    }

    @Example
    void aSalePaidInCashAndByCard() {
        assertThat(entry(RetailRules.SALE, sale()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1110", sar("130.05"),
                        "1210", sar("100.00"),
                        "4130", sar("10.00"),
                        "4110", sar("-210.00"),
                        "2130", sar("-30.00"),
                        "4510", sar("-0.05"),
                        "5110", sar("120.00"),
                        "1310", sar("-120.00")));
    }

    @Example
    void aReturnTakesTheSaleBack() {
        Amounts back = amounts()
                .with("refund", "cash", sar("229.95"))
                .with("returns", sar("200.00"))
                .with("tax", sar("30.00"))
                .with("rounding", sar("-0.05"))
                .with("cost", sar("120.00"));
        assertThat(entry(RetailRules.SALE_RETURN, back))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1110", sar("-229.95"),
                        "4120", sar("200.00"),
                        "2130", sar("30.00"),
                        "4510", sar("-0.05"),
                        "1310", sar("120.00"),
                        "5110", sar("-120.00")));
    }

    @Example
    void goodsCashAndCounts() {
        assertThat(entry(RetailRules.GOODS_RECEIVED, amounts().with("cost", sar("50.00"))))
                .isEqualTo(Map.of("1310", sar("50.00"), "2120", sar("-50.00")));
        assertThat(entry(
                        RetailRules.GOODS_RECEIVED,
                        amounts().with("cost", sar("50.00")).with("true-up", sar("-2.00"))))
                .as("two sold before they came, booked too dear")
                .isEqualTo(Map.of("1310", sar("52.00"), "2120", sar("-50.00"), "5110", sar("-2.00")));
        assertThat(entry(RetailRules.CASH_IN, amounts().with("cash", "safe", sar("500.00"))))
                .isEqualTo(Map.of("1110", sar("500.00"), "1120", sar("-500.00")));
        assertThat(entry(RetailRules.CASH_OUT, amounts().with("cash", "bank", sar("900.00"))))
                .isEqualTo(Map.of("1130", sar("900.00"), "1110", sar("-900.00")));
        assertThat(entry(RetailRules.TILL_COUNTED, amounts().with("over", "cash", sar("-3.00"))))
                .isEqualTo(Map.of("6150", sar("3.00"), "1110", sar("-3.00")));
        assertThat(entry(RetailRules.STOCK_ADJUSTED, amounts().with("value", sar("-8.00"))))
                .isEqualTo(Map.of("5120", sar("8.00"), "1310", sar("-8.00")));
        assertThat(entry(RetailRules.OPENING_STOCK, amounts().with("value", sar("8.00"))))
                .isEqualTo(Map.of("1310", sar("8.00"), "3190", sar("-8.00")));
    }

    @Example
    void aSafeBelongsToTheStoreAndADrawerToTheTill() {
        JournalEntry entry = books.rules()
                .entryFor(
                        RetailRules.CASH_OUT,
                        amounts().with("cash", "safe", sar("5.00")),
                        TILL_1,
                        head(1, NEW_YEAR),
                        books.chart())
                .orElseThrow()
                .orElseThrow();
        assertThat(entry.legs()).extracting(leg -> leg.at().toString()).containsExactly("store=S1", "store=S1,till=T1");
    }

    @Example
    void amountsThatDisagreeAreRefusedWithTheIdentity() {
        Outcome<?> refused = books.post(RetailRules.SALE, sale().with("tax", sar("0.01")), TILL_1, head(1, NEW_YEAR));
        assertThat(reason(refused)).isEqualTo(LedgerReason.AMOUNTS_DISAGREE);
        assertThat(((Refused<?>) refused).message(Language.EN))
                .isEqualTo("The amounts of sale do not keep tender + discount = sales + tax + rounding: "
                        + "SAR -0.01 is left.");
        assertThat(reason(books.post(RetailRules.SALE, amounts().with("vat", sar("1.00")), TILL_1, head(1, NEW_YEAR))))
                .isEqualTo(LedgerReason.UNKNOWN_AMOUNT);
        assertThat(reason(books.post("gift", amounts(), TILL_1, head(1, NEW_YEAR))))
                .isEqualTo(LedgerReason.UNKNOWN_EVENT);
    }

    @Example
    void aRoleThatNobodyPlaysIsRefused() {
        PostingRules rules = books.rules();
        assertThat(reason(rules.entryFor(
                        RetailRules.SALE, sale(), TILL_1, head(1, NEW_YEAR), ChartOfAccounts.empty(Currency.SAR))))
                .isEqualTo(LedgerReason.ROLE_UNASSIGNED);
    }

    @Example
    void amountsTooLargeAreRefused() {
        Money most = Money.ofMinor(Long.MAX_VALUE, Currency.SAR);
        assertThat(reason(books.post(
                        RetailRules.STOCK_ADJUSTED,
                        amounts().with("value", most).with("value", most),
                        TILL_1,
                        head(1, NEW_YEAR))))
                .isEqualTo(LedgerReason.OVERFLOW);
    }

    @Example
    void anEventOfNothingNeedsNoEntry() {
        assertThat(books.post(RetailRules.SALE, amounts().with("tax", sar("0.00")), TILL_1, head(1, NEW_YEAR))
                        .orElseThrow())
                .isEmpty();
    }

    @Example
    void everyLegSaysWhyItsAccount() {
        List<Explanation> why = books.rules()
                .explain(RetailRules.SALE, sale(), TILL_1, NEW_YEAR, books.chart())
                .orElseThrow();
        assertThat(why.get(0).sentence().en())
                .isEqualTo("1110 Cash drawers, debit SAR 130.05: what the customer paid, by tender "
                        + "(sale@1: tender/cash > tender/cash > 1110)");
        assertThat(why.get(1).sentence().ar())
                .isEqualTo("1210 متحصلات البطاقات تحت التسوية، مدين SAR 100.00: ما دفعه العميل بحسب وسيلة الدفع "
                        + "(sale@1: tender/card > tender/card > 1210)");
        assertThat(why).hasSize(8);
    }

    @Example
    void anEventIsPostedOnceAndMovesOnFromALockedDay() {
        books.apply(books.lock(LocalDate.of(2026, 1, 31), Lock.HARD).orElseThrow());
        List<JournalPosted> facts =
                books.post(RetailRules.SALE, sale(), TILL_1, head(1, NEW_YEAR)).orElseThrow();
        assertThat(facts.get(0).entry().on()).isEqualTo(LocalDate.of(2026, 2, 1));
        applied(books, facts);
        assertThat(books.post(RetailRules.SALE, sale(), TILL_1, head(1, NEW_YEAR))
                        .orElseThrow())
                .isEmpty();
    }

    @Property
    void whateverASaleBringsItsEntryBalancesAndItsReturnRestoresEveryAccount(
            @ForAll @LongRange(min = -10_000, max = 1_000_000) long sales,
            @ForAll @LongRange(max = 1_000) long discount,
            @ForAll @LongRange(min = -100, max = 100_000) long tax,
            @ForAll @LongRange(min = -4, max = 4) long rounding,
            @ForAll @LongRange(min = -500, max = 500_000) long card,
            @ForAll @LongRange(max = 500_000) long cost) {
        long due = sales - discount + tax + rounding;
        Amounts amounts = amounts();
        Amounts back = amounts();
        for (Map.Entry<String, Long> one : Map.of("discount", discount, "tax", tax, "rounding", rounding, "cost", cost)
                .entrySet()) {
            amounts = amounts.with(one.getKey(), Money.ofMinor(one.getValue(), Currency.SAR));
            back = back.with(one.getKey(), Money.ofMinor(one.getValue(), Currency.SAR));
        }
        amounts = amounts.with("sales", Money.ofMinor(sales, Currency.SAR))
                .with("tender", "card", Money.ofMinor(card, Currency.SAR))
                .with("tender", "cash", Money.ofMinor(due - card, Currency.SAR));
        back = back.with("returns", Money.ofMinor(sales, Currency.SAR))
                .with("refund", "card", Money.ofMinor(card, Currency.SAR))
                .with("refund", "cash", Money.ofMinor(due - card, Currency.SAR));
        Books shop = Shop.books();
        applied(
                shop,
                shop.post(RetailRules.SALE, amounts, TILL_1, head(1, NEW_YEAR)).orElseThrow());
        applied(
                shop,
                shop.post(RetailRules.SALE_RETURN, back, TILL_1, head(2, NEW_YEAR))
                        .orElseThrow());
        for (String account : List.of("1110", "1210", "4130", "2130", "4510", "5110", "1310")) {
            assertThat(balance(shop, account, NEW_YEAR).isZero()).as(account).isTrue();
        }
        assertThat(balance(shop, "4110", NEW_YEAR)
                        .plus(balance(shop, "4120", NEW_YEAR))
                        .isZero())
                .isTrue();
    }

    @Example
    void openingBalancesStandAgainstEquity() {
        List<Leg> legs = List.of(
                Leg.debit(Shop.BANK, sar("1000.00")),
                Leg.debit(Shop.INVENTORY, sar("500.00")),
                Leg.credit(Shop.CAPITAL, sar("900.00")));
        JournalEntry entry =
                OpeningBalances.entry(head(1, NEW_YEAR), legs, books.chart()).orElseThrow();
        assertThat(entry.legs().get(3)).isEqualTo(Leg.credit("3190", sar("600.00")));
        Shop.post(books, entry);
        assertThat(balance(books, "3190", NEW_YEAR)).isEqualTo(sar("-600.00"));
        assertThat(reason(OpeningBalances.entry(
                        head(1, NEW_YEAR),
                        List.of(Leg.debit(Shop.BANK, Money.of("1.00", Currency.USD))),
                        books.chart())))
                .isEqualTo(LedgerReason.CURRENCY_DIFFERS);
    }
}
