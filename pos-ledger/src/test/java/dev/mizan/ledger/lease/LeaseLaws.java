// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.lease;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.lease.LeaseSchedule.Month;
import dev.mizan.ledger.lease.LeaseSchedule.Row;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** IFRS 16: the schedule goes to nothing, and interest and depreciation sum exactly, however they are spread. */
class LeaseLaws {
    private static final Lease SHOP = Lease.yearlyInAdvance(NEW_YEAR, sar("120000.00"), 5, Percent.of("6"));

    @Example
    void aHundredAndTwentyThousandAYearForFiveYearsAtSixPercent() {
        LeaseSchedule schedule = LeaseSchedule.of(SHOP, Rounding.HALF_UP);
        assertThat(schedule.liability()).isEqualTo(sar("535812.67"));
        assertThat(schedule.interest()).isEqualTo(sar("64187.33"));
        assertThat(schedule.rows())
                .extracting(Row::interest)
                .containsExactly(sar("24948.76"), sar("19245.69"), sar("13200.43"), sar("6792.45"), sar("0.00"));
        assertThat(schedule.rows().get(4).opening()).isEqualTo(sar("120000.00"));
        assertThat(SHOP.last()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Property(tries = 300)
    void theScheduleGoesToNothingAndNothingDrifts(
            @ForAll @LongRange(min = 1, max = 100_000_000) long payment,
            @ForAll @IntRange(min = 1, max = 120) int payments,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll boolean inAdvance,
            @ForAll @IntRange(max = 40) int percent) {
        Lease lease = new Lease(
                LocalDate.of(2024, 1, 31),
                Money.ofMinor(payment, Currency.SAR),
                payments,
                months,
                inAdvance,
                Percent.of(percent));
        LeaseSchedule schedule = LeaseSchedule.of(lease, Rounding.HALF_UP);
        Money opening = schedule.liability();
        for (Row row : schedule.rows()) {
            assertThat(row.opening()).isEqualTo(opening);
            assertThat(row.interest().isNegative()).isFalse();
            Money bearing = inAdvance ? row.opening().minus(row.payment()) : row.opening();
            Money exact = bearing.ratio((long) percent * months, 1200, Rounding.HALF_UP);
            assertThat(row.interest().minus(exact).absolute().minor()).isLessThanOrEqualTo(2);
            opening = row.closing();
        }
        assertThat(opening.isZero()).isTrue();
        assertThat(schedule.liability().plus(schedule.interest())).isEqualTo(lease.total());
        Money cost = schedule.liability().plus(sar("13.37"));
        List<Month> spread = schedule.months(GregorianYears.JANUARY, cost);
        assertThat(Money.sum(Currency.SAR, spread.stream().map(Month::interest).toList()))
                .isEqualTo(schedule.interest());
        assertThat(Money.sum(
                        Currency.SAR, spread.stream().map(Month::depreciation).toList()))
                .isEqualTo(cost);
    }

    @Example
    void postedMonthByMonthTheLiabilityAndTheRightOfUseGoToNothing() {
        Books books = Shop.books();
        books.apply(books.define(LeaseRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(LeaseRules.all()).orElseThrow());
        LeaseSchedule schedule = LeaseSchedule.of(SHOP, Rounding.HALF_UP);
        Money cost = schedule.liability().plus(sar("5000.00"));
        Amounts none = Amounts.in(Currency.SAR);
        long number = 0;
        post(
                books,
                LeaseRules.BEGUN,
                none.with("right-of-use", cost)
                        .with("liability", schedule.liability())
                        .with("costs", "bank", sar("5000.00")),
                ++number,
                NEW_YEAR);
        for (Row row : schedule.rows()) {
            post(
                    books,
                    LeaseRules.PAID,
                    none.with("payment", row.payment()).with("total", "bank", row.payment()),
                    ++number,
                    row.paid());
        }
        for (Month month : schedule.months(GregorianYears.JANUARY, cost)) {
            post(
                    books,
                    LeaseRules.BORNE,
                    none.with("interest", month.interest()).with("depreciation", month.depreciation()),
                    ++number,
                    month.period().until().orElseThrow().minusDays(1));
        }
        LocalDate firstYear = LocalDate.of(2026, 12, 31);
        assertThat(Shop.balance(books, "2610", firstYear))
                .isEqualTo(schedule.rows().get(0).closing().negated());
        LocalDate end = SHOP.last();
        assertThat(Shop.balance(books, "2610", end)).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, "1559", end)).isEqualTo(cost.negated());
        assertThat(Shop.balance(books, "7120", end)).isEqualTo(schedule.interest());
    }

    private static void post(Books books, String event, Amounts amounts, long number, LocalDate on) {
        Shop.applied(
                books,
                books.post(event, amounts, Dimensions.NONE, Shop.head(number, on))
                        .orElseThrow());
    }

    @Example
    void aHigherRentIsRemeasured() {
        LeaseSchedule schedule = LeaseSchedule.of(SHOP, Rounding.HALF_UP);
        Lease rest = Lease.yearlyInAdvance(SHOP.begins(2), sar("130000.00"), 3, Percent.of("6"));
        assertThat(schedule.remeasured(2, rest, Rounding.HALF_UP)).isEqualTo(sar("28333.93"));
        Lease same = Lease.yearlyInAdvance(SHOP.begins(2), sar("120000.00"), 3, Percent.of("6"));
        assertThat(schedule.remeasured(2, same, Rounding.HALF_UP)).isEqualTo(sar("0.00"));
    }
}
