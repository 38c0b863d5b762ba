// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.deferral;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.deferral.Deferral.By;
import dev.mizan.ledger.deferral.Deferral.Part;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Property 12: parts sum exactly, each within one minor unit of its share, none with the other sign. */
class DeferralLaws {
    private static Money sum(List<Part> parts) {
        return Money.sum(Currency.SAR, parts.stream().map(Part::amount).toList());
    }

    @Property(tries = 500)
    void partsSumExactlyWhateverIsLocked(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long minor,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(max = 900) int length,
            @ForAll @IntRange(max = 1_800) int open,
            @ForAll By by) {
        LocalDate first = NEW_YEAR.plusDays(from);
        Deferral deferral = new Deferral(Money.ofMinor(minor, Currency.SAR), first, first.plusDays(length), by);
        List<Part> parts = deferral.parts(GregorianYears.JANUARY);
        assertThat(sum(parts)).isEqualTo(deferral.amount());
        LocalDate openFrom = NEW_YEAR.plusDays(open).withDayOfMonth(1);
        List<Part> postable = deferral.postable(GregorianYears.JANUARY, openFrom);
        assertThat(sum(postable)).isEqualTo(deferral.amount());
        assertThat(postable).noneMatch(part -> part.period().from().isBefore(openFrom));
        assertThat(parts)
                .allMatch(part -> part.amount().isZero() || part.amount().isNegative() == minor < 0);
    }

    /** erpnext pull 41672: days are inclusive. */
    @Property(tries = 300)
    void erpnext41672ByDaysEachPartIsWithinAMinorUnitOfItsDays(
            @ForAll @LongRange(min = 1, max = 10_000_000) long minor,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(max = 900) int length) {
        LocalDate first = NEW_YEAR.plusDays(from);
        LocalDate last = first.plusDays(length);
        for (Part part :
                new Deferral(Money.ofMinor(minor, Currency.SAR), first, last, By.DAYS).parts(GregorianYears.JANUARY)) {
            LocalDate begins =
                    part.period().from().isBefore(first) ? first : part.period().from();
            LocalDate ends = part.period().until().orElseThrow().isAfter(last)
                    ? last.plusDays(1)
                    : part.period().until().orElseThrow();
            BigInteger exact =
                    BigInteger.valueOf(minor).multiply(BigInteger.valueOf(ChronoUnit.DAYS.between(begins, ends)));
            BigInteger got = BigInteger.valueOf(part.amount().minor()).multiply(BigInteger.valueOf(length + 1L));
            assertThat(exact.subtract(got).abs()).isLessThan(BigInteger.valueOf(length + 1L));
        }
    }

    /** erpnext 49473: closed periods never get a late posting; it is caught up in the first open one. */
    @Example
    void erpnext49473ALateInvoiceIsCaughtUpInTheFirstOpenPeriod() {
        Deferral deferral =
                new Deferral(sar("600.00"), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30), By.PERIODS);
        List<Part> parts = deferral.postable(GregorianYears.JANUARY, LocalDate.of(2024, 5, 1));
        assertThat(parts).hasSize(5);
        assertThat(parts.get(0).amount()).isEqualTo(sar("200.00"));
        assertThat(Deferral.of(parts, LocalDate.of(2024, 4, 30), sar("0.00"))).isEqualTo(sar("0.00"));
    }

    @Example
    void aRecurringEntryIsPostedOnceAMonthHoweverOftenItIsAsked() {
        Books books = Shop.books();
        JournalEntry rent = Shop.rent(5, LocalDate.of(2026, 1, 31), "10.00");
        RecurringEntry monthly = new RecurringEntry(rent, 1, LocalDate.of(2026, 6, 30));
        assertThat(monthly.due(LocalDate.of(2026, 3, 1)))
                .extracting(JournalEntry::on)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28));
        for (int asked = 0; asked < 3; asked++) {
            Shop.applied(
                    books,
                    books.post(WhenLocked.REFUSE, monthly.due(LocalDate.of(2027, 1, 1)))
                            .orElseThrow());
        }
        assertThat(books.entries()).isEqualTo(6);
    }
}
