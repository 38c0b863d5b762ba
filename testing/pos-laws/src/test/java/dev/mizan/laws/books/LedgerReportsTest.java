// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What users of other ledgers reported, as far as it has no law in the room that it is about, and where the properties of
 * a ledger are held.
 *
 * <table>
 * <caption>Properties of the survey and their laws</caption>
 * <tr><td>1 zero sums</td><td>JournalLaws.debitsEqualCreditsAfterEveryEntryOnEveryDay</td></tr>
 * <tr><td>2 all or none</td><td>JournalLaws.aBatchIsPostedWholeOrNotAtAll; blnk183 below</td></tr>
 * <tr><td>3 idempotency</td><td>JournalLaws.whatIsPostedTwiceIsPostedOnce, BatchLaws.anyChainOfBatches...</td></tr>
 * <tr><td>4 reversal</td><td>JournalLaws.aReversalRestoresEveryBalanceFromItsDayOn</td></tr>
 * <tr><td>5 order</td><td>JournalLaws.theOrderOfPostingNeverChangesABalance</td></tr>
 * <tr><td>6 as of</td><td>JournalLaws.everyBalanceIsWhatAddingUpTheLegsGives, BatchLaws.byWhenItWasBooked...</td></tr>
 * <tr><td>7 holds</td><td>HoldLaws</td></tr>
 * <tr><td>8 statements</td><td>StatementLaws, MoreStatementsLaws</td></tr>
 * <tr><td>9 close</td><td>YearCloseLaws; BackOfficeLaws.aYearIsClosedAgainWhereLateEntriesCame</td></tr>
 * <tr><td>10 control accounts</td><td>PartyAccountLaws; BackOfficeLaws.subLedgersAreTheirControlAccounts...</td></tr>
 * <tr><td>11 exchange</td><td>ForeignBalanceLaws</td></tr>
 * <tr><td>12 allocation</td><td>DeferralLaws, RevenueLaws, LeaseLaws</td></tr>
 * <tr><td>13 depreciation</td><td>DepreciationLaws</td></tr>
 * <tr><td>17 consolidation</td><td>GroupLaws</td></tr>
 * <tr><td>18 hash chain</td><td>BatchLaws.anyAlteredFieldIsFoundAtItsEntry</td></tr>
 * <tr><td>19 recovery</td><td>JournalCutsTest and StoreContract of store-journal</td></tr>
 * <tr><td>20 exchange of text</td><td>JournalExchangeLaws, LedgerJudgesTest</td></tr>
 * <tr><td>21 concurrency</td><td>everyThreadsEntryIsInTheHotAccountOnce below</td></tr>
 * <tr><td>22 overflow</td><td>JournalEntryTest.sumsBeyondALongAreRefusedAndNeverWrap</td></tr>
 * </table>
 */
class LedgerReportsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:26:00Z");

    private static Books books() {
        Books books = Books.of(Currency.SAR, GregorianYears.JANUARY);
        books.apply(books.define(RetailChart.in(Currency.SAR)).orElseThrow());
        return books;
    }

    private static JournalEntry entry(long number, Leg... legs) {
        return JournalEntry.of(
                new EntryHead(new EntryId(new UUID(9, number)), FIRST.plusDays(number), NOW, "", ""), legs);
    }

    private static JournalEntry rent(long number, String amount) {
        return entry(number, Leg.debit("6120", sar(amount)), Leg.credit("1130", sar(amount)));
    }

    private static void post(Books books, JournalEntry... entries) {
        books.post(WhenLocked.MOVE_ON, List.of(entries)).orElseThrow().forEach(books::apply);
    }

    @Test
    void beancount828AnInferredLegIsExactlyMinusTheOthers() {
        List<Leg> others =
                List.of(Leg.debit("6120", sar("0.1")), Leg.debit("6130", sar("0.20")), Leg.debit("6190", sar("7")));
        assertThat(Leg.balancing("1130", others)).isEqualTo(Leg.credit("1130", sar("7.30")));
    }

    @Test
    void hledger1098WhetherAnEntryBalancesDependsOnThatEntryAlone() {
        List<Leg> off = List.of(Leg.debit("6120", sar("1.00")), Leg.credit("1130", sar("1.01")));
        Books books = books();
        for (int number = 0; number < 20; number++) {
            post(books, rent(number, "0.0" + (1 + number % 9)));
            assertThat(JournalEntry.propose(rent(99, "1.00").head(), off).isDone())
                    .isFalse();
            assertThat(books.post(WhenLocked.MOVE_ON, List.of(rent(99, "1.00"))).isDone())
                    .isTrue();
        }
    }

    @Test
    void hledger1164ClosingEntriesSumToZero() {
        Books books = books();
        post(books, rent(1, "90.00"), rent(2, "0.01"));
        List<JournalEntry> closing = YearClose.entries(
                        books.chart(), books.balances(), GregorianYears.JANUARY, FIRST, 0, NOW)
                .orElseThrow();
        assertThat(closing)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Money.sum(
                                Currency.SAR,
                                entry.legs().stream().map(Leg::amount).toList()))
                        .isEqualTo(sar("0.00")));
    }

    @Test
    void erpnext55600PrecisionBelongsToTheCurrencyOfTheLeg() {
        assertThat(Money.of("1.005", Currency.KWD).minor()).isEqualTo(1_005);
        assertThatThrownBy(() -> Money.of("1.005", Currency.SAR)).isInstanceOf(ArithmeticException.class);
        JournalEntry dinars = entry(
                1,
                Leg.debit("1130", sar("12.21")).in(Money.of("1.005", Currency.KWD)),
                Leg.credit("4110", sar("12.21")));
        assertThat(dinars.legs().get(0).foreign()).contains(Money.of("1.005", Currency.KWD));
    }

    @Test
    void erpnext55921AnExchangeDifferenceMovesTheBooksCurrencyOnly() {
        Books books = books();
        post(
                books,
                entry(
                        1,
                        Leg.debit("1130", sar("375.00")).in(Money.of("100.00", Currency.USD)),
                        Leg.credit("4110", sar("375.00"))),
                entry(2, Leg.debit("1130", sar("5.00")), Leg.credit("4520", sar("5.00"))));
        int bank = books.chart().indexOf("1130");
        assertThat(books.journal().foreign(bank, Currency.USD, LAST)).isEqualTo(Money.of("100.00", Currency.USD));
        assertThat(books.balances().balance(bank, LAST)).isEqualTo(38_000);
    }

    @Test
    void erpnext39874RowsSumToCostLessResidualAndNoneIsNegative() {
        Schedule schedule =
                Schedule.of(new StraightLine(), new Depreciable(sar("1000.00"), sar("0.01"), 7), Rounding.HALF_UP);
        assertThat(schedule.total()).isEqualTo(sar("999.99"));
        assertThat(schedule.rows()).noneMatch(Money::isNegative);
    }

    @Test
    void odoo17671AnyOtherAmountGivesAnotherSeal() {
        Books one = books();
        Books other = books();
        post(one, rent(1, "90.00"));
        post(other, rent(1, "90.01"));
        assertThat(one.journal().seal()).isNotEqualTo(other.journal().seal());
    }

    @Test
    void blnk183ABatchWithOneBadEntryPostsNothingInWhateverOrder() {
        List<JournalEntry> batch = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            batch.add(rent(number, "1.00"));
        }
        batch.add(entry(6, Leg.debit("9999", sar("1.00")), Leg.credit("1130", sar("1.00"))));
        Random random = new Random(4);
        for (int order = 0; order < 50; order++) {
            Collections.shuffle(batch, random);
            Books books = books();
            String before = books.journal().seal();
            var refused = books.post(WhenLocked.MOVE_ON, batch);
            assertThat(refused).isInstanceOf(Refused.class);
            assertThat(((Refused<?>) refused).reason()).isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
            assertThat(books.journal().seal()).isEqualTo(before);
        }
    }

    @Test
    void everyThreadsEntryIsInTheHotAccountOnce() throws Exception {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY))) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Callable<Long>> writers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                long minor = thread + 1;
                writers.add(() -> {
                    Money amount = Money.ofMinor(minor, Currency.SAR);
                    long posted = 0;
                    for (int i = 0; i < 25; i++) {
                        posted += mizan.books()
                                        .post(
                                                FIRST,
                                                "JV",
                                                "hot",
                                                List.of(Leg.debit("6190", amount), Leg.credit("1130", amount)))
                                        .isDone()
                                ? minor
                                : 0;
                    }
                    return posted;
                });
            }
            long expected = 0;
            for (Future<Long> posted : threads.invokeAll(writers)) {
                expected += posted.get();
            }
            threads.shutdown();
            assertThat(expected).isEqualTo(25 * 36);
            int hot = mizan.books().chart().indexOf("6190");
            assertThat(mizan.books().balances().balance(hot, LAST)).isEqualTo(expected);
        }
    }
}
