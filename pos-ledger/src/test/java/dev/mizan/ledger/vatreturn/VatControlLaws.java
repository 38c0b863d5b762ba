// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.ledger.vatreturn.VatBridge.Side;
import dev.mizan.ledger.vatreturn.VatReturnFiled.Correction;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A filed return stays what it was; what is booked later is a correction, and every riyal of VAT is paid once. */
class VatControlLaws {
    private static final Period JANUARY = Period.month(2026, 1);

    record Sale(int day, long minor) {}

    record Day(int business, int late, long minor) {}

    @Provide
    Arbitrary<Sale> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 89),
                        Arbitraries.longs().between(-50_000, 90_000))
                .as(Sale::new)
                .filter(sale -> sale.minor() != 0);
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(0, 90_000))
                .as(Day::new);
    }

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(VatRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(VatRules.all()).orElseThrow());
        return books;
    }

    private static VatBoxMap map(Books books) {
        return VatBoxMap.parse(VatRules.saudiBoxes(), books.chart()).orElseThrow();
    }

    private static void post(Books books, String event, Amounts amounts, long number, LocalDate on) {
        Shop.applied(
                books,
                books.post(event, amounts, Dimensions.NONE, Shop.head(number, on))
                        .orElseThrow());
    }

    /** A sale at 15 %, or a return of goods where negative. */
    private static void sell(Books books, Sale sale, long number) {
        Money net = Money.ofMinor(Math.abs(sale.minor()), Currency.SAR);
        Money tax = net.ratio(15, 100, Rounding.HALF_UP);
        Amounts amounts = Amounts.in(Currency.SAR).with("tax", tax);
        boolean back = sale.minor() < 0;
        post(
                books,
                back ? RetailRules.SALE_RETURN : RetailRules.SALE,
                back
                        ? amounts.with("refund", "cash", net.plus(tax)).with("returns", net)
                        : amounts.with("tender", "cash", net.plus(tax)).with("sales", net),
                number,
                NEW_YEAR.plusDays(sale.day()));
    }

    @Property(tries = 150)
    void whateverIsBookedWhenAllTaxIsFiledOnce(
            @ForAll @Size(max = 25) List<@From("sales") Sale> before,
            @ForAll @Size(max = 25) List<@From("sales") Sale> after) {
        Books books = books();
        long number = 0;
        for (Sale sale : before) {
            sell(books, sale, ++number);
        }
        VatFilings filings = VatFilings.NONE;
        filings = filed(filings, books, JANUARY);
        VatReturnFiled january = filings.all().get(0);
        for (Sale sale : after) {
            sell(books, sale, ++number);
        }
        assertThat(filings.all().get(0)).isEqualTo(january);
        filings = filed(filings, books, Period.month(2026, 2));
        filings = filed(filings, books, Period.month(2026, 3));
        assertThat(filings.corrections(map(books), books.chart(), books.balances()))
                .isEmpty();
        Money paid = Money.zero(Currency.SAR);
        for (VatReturnFiled filed : filings.all()) {
            paid = paid.plus(filed.netDue().max(sar("0.00")));
        }
        Money owed =
                Shop.balance(books, Shop.VAT_DUE, LocalDate.of(2026, 3, 31)).negated();
        assertThat(paid.minus(filings.carried(sar("0.00")))).isEqualTo(owed);
        List<String> written = Fields.of(filings::write);
        assertThat(Fields.of(Fields.read(written, VatFilings::read)::write)).isEqualTo(written);
    }

    private static VatFilings filed(VatFilings filings, Books books, Period period) {
        List<Correction> corrections = filings.corrections(map(books), books.chart(), books.balances());
        VatReturn next = filings.next(map(books), books.chart(), books.balances(), period, corrections);
        VatReturnFiled fact =
                filings.file(next, corrections, "REF-" + period.from()).orElseThrow();
        return filings.with(Fields.again(fact, VatReturnFiled.TYPE));
    }

    @Property(tries = 300)
    void theBridgeLeadsFromTheZReportsToTheReturn(@ForAll @Size(max = 60) List<@From("days") Day> days) {
        List<TaxedDay> rows = new ArrayList<>();
        Money tax = Money.zero(Currency.SAR);
        for (Day day : days) {
            LocalDate business = NEW_YEAR.plusDays(day.business());
            LocalDate point = business.plusDays(day.late());
            Money amount = Money.ofMinor(day.minor(), Currency.SAR);
            rows.add(new TaxedDay(business, point, amount.times(7), amount));
            tax = JANUARY.covers(point) ? tax.plus(amount) : tax;
        }
        VatBridge bridge = VatBridge.of(rows, JANUARY, Currency.SAR);
        assertThat(bridge.vat()).isEqualTo(new Side(tax.times(7), tax));
    }

    @Example
    void nightSalesOfTheLastDayBelongToTheNextReturn() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        List<TaxedDay> rows = List.of(
                new TaxedDay(last, last, sar("100.00"), sar("15.00")),
                new TaxedDay(last, last.plusDays(1), sar("40.00"), sar("6.00")),
                new TaxedDay(NEW_YEAR.minusDays(1), NEW_YEAR, sar("20.00"), sar("3.00")));
        VatBridge bridge = VatBridge.of(rows, JANUARY, Currency.SAR);
        assertThat(bridge.z().tax()).isEqualTo(sar("21.00"));
        assertThat(bridge.out().tax()).isEqualTo(sar("6.00"));
        assertThat(bridge.in().tax()).isEqualTo(sar("3.00"));
        assertThat(bridge.vat().tax()).isEqualTo(sar("18.00"));
        Books books = books();
        sell(books, new Sale(3, 12_000), 1);
        sell(books, new Sale(4, 1_000), 2);
        VatReturn january = VatFilings.NONE.next(map(books), books.chart(), books.balances(), JANUARY, List.of());
        assertThat(bridge.unexplained(january)).isEqualTo(sar("1.50"));
    }

    @Example
    void importsFillTheirBoxesAndChangeNoBalanceBesideTheTax() {
        Books books = books();
        Amounts none = Amounts.in(Currency.SAR);
        post(
                books,
                VatRules.IMPORT_PAID,
                none.with("base", sar("1000.00")).with("tax", "bank", sar("150.00")),
                1,
                NEW_YEAR);
        VatReturn filed = VatFilings.NONE.next(map(books), books.chart(), books.balances(), JANUARY, List.of());
        assertThat(filed.netDue()).isEqualTo(sar("-150.00"));
        assertThat(filed.lines().stream()
                        .filter(line -> line.box().number().equals("8"))
                        .map(VatReturn.Line::base))
                .containsExactly(sar("1000.00"));
        assertThat(Shop.balance(books, "1247", NEW_YEAR).plus(Shop.balance(books, "1249", NEW_YEAR)))
                .isEqualTo(sar("0.00"));
    }

    @Example
    void theReverseChargeOwesAndReclaimsTheSame() {
        Books books = books();
        Amounts none = Amounts.in(Currency.SAR);
        post(
                books,
                VatRules.REVERSE_CHARGED,
                none.with("base", sar("2000.00")).with("tax", sar("300.00")),
                1,
                NEW_YEAR);
        VatReturn filed = VatFilings.NONE.next(map(books), books.chart(), books.balances(), JANUARY, List.of());
        assertThat(filed.outputTax()).isEqualTo(sar("300.00"));
        assertThat(filed.inputTax()).isEqualTo(sar("300.00"));
        assertThat(filed.dueOfPeriod()).isEqualTo(sar("0.00"));
        assertThat(filed.lines().stream()
                        .filter(line -> line.box().number().equals("9"))
                        .map(VatReturn.Line::base))
                .containsExactly(sar("2000.00"));
    }

    @Example
    void whatIsSettledDoesNotChangeTheNextReturn() {
        Books books = books();
        sell(books, new Sale(3, 10_000), 1);
        VatFilings filings = filed(VatFilings.NONE, books, JANUARY);
        post(
                books,
                VatRules.SETTLED,
                Amounts.in(Currency.SAR).with("output", sar("15.00")).with("due", sar("15.00")),
                2,
                LocalDate.of(2026, 2, 20));
        VatReturnFiled february =
                filed(filings, books, Period.month(2026, 2)).all().get(1);
        assertThat(february.netDue()).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, "2140", LocalDate.of(2026, 2, 28))).isEqualTo(sar("-15.00"));
    }

    @Property(tries = 300)
    void whatIsReclaimedAndWhatIsBlockedAreTheWhole(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long taxable,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long exempt,
            @ForAll @LongRange(min = 0, max = 10_000_000) long residual) {
        Apportionment share =
                new Apportionment(Money.ofMinor(taxable, Currency.SAR), Money.ofMinor(exempt, Currency.SAR));
        Money tax = Money.ofMinor(residual, Currency.SAR);
        Money reclaimed = share.reclaimed(tax, Rounding.HALF_UP);
        assertThat(reclaimed.plus(share.blocked(tax, Rounding.HALF_UP))).isEqualTo(tax);
        assertThat(reclaimed.isNegative()
                        || share.blocked(tax, Rounding.HALF_UP).isNegative())
                .isFalse();
        assertThat(share.adjustment(tax, reclaimed, Rounding.HALF_UP)).isEqualTo(sar("0.00"));
    }

    @Example
    void aBadDebtIsRelievedAYearAfterTheSupply() {
        LocalDate due = NEW_YEAR.plusYears(1);
        assertThat(BadDebtRelief.SAUDI
                        .on(
                                "I1",
                                NEW_YEAR,
                                sar("115.00"),
                                sar("15.00"),
                                sar("46.00"),
                                sar("46.00"),
                                due,
                                Rounding.HALF_UP)
                        .orElseThrow())
                .isEqualTo(sar("6.00"));
        assertThat(Shop.reason(BadDebtRelief.SAUDI.on(
                        "I1",
                        NEW_YEAR,
                        sar("115.00"),
                        sar("15.00"),
                        sar("46.00"),
                        sar("46.00"),
                        due.minusDays(1),
                        Rounding.HALF_UP)))
                .isEqualTo(VatReason.RELIEF_TOO_EARLY);
        assertThat(Shop.reason(BadDebtRelief.SAUDI.on(
                        "I1",
                        NEW_YEAR,
                        sar("115.00"),
                        sar("15.00"),
                        sar("46.00"),
                        sar("46.01"),
                        due,
                        Rounding.HALF_UP)))
                .isEqualTo(VatReason.RELIEF_TOO_MUCH);
    }

    @Example
    void whatCanNotBeFiledIsRefusedByName() {
        Books books = books();
        VatFilings filings = filed(VatFilings.NONE, books, JANUARY);
        VatReturn january = filings.next(map(books), books.chart(), books.balances(), JANUARY, List.of());
        assertThat(Shop.reason(filings.file(january, List.of(), "R"))).isEqualTo(VatReason.FILED_ALREADY);
        VatReturn march = filings.next(map(books), books.chart(), books.balances(), Period.month(2026, 3), List.of());
        assertThat(Shop.reason(filings.file(march, List.of(), "R"))).isEqualTo(VatReason.OUT_OF_TURN);
        Period month = Period.month(2026, 2);
        VatReturn credit = VatReturn.of(map(books), books.chart(), books.balances(), month, sar("0.00"), sar("1.00"));
        assertThat(Shop.reason(filings.file(credit, List.of(), "R"))).isEqualTo(VatReason.CREDIT_DIFFERS);
        VatReturn corrected =
                VatReturn.of(map(books), books.chart(), books.balances(), month, sar("1.00"), sar("0.00"));
        assertThat(Shop.reason(filings.file(corrected, List.of(), "R"))).isEqualTo(VatReason.CORRECTION_DIFFERS);
        List<Correction> some =
                List.of(new Correction(JANUARY, sar("-5000.01")), new Correction(JANUARY, sar("5000.00")));
        assertThat(VatFilings.within(some, sar("5000.00"))).containsExactly(some.get(1));
    }
}
