// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.books;

import static dev.mizan.ledger.shop.Shop.CASH;
import static dev.mizan.ledger.shop.Shop.INVENTORY;
import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.PREPAID;
import static dev.mizan.ledger.shop.Shop.RENT;
import static dev.mizan.ledger.shop.Shop.balance;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.post;
import static dev.mizan.ledger.shop.Shop.reason;
import static dev.mizan.ledger.shop.Shop.rent;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2026, 2, 1);

    private final Books books = Shop.books();

    private Outcome<List<JournalPosted>> posting(WhenLocked policy, JournalEntry entry) {
        List<String> before = Fields.of(books::write);
        Outcome<List<JournalPosted>> outcome = books.post(policy, List.of(entry));
        assertThat(Fields.of(books::write)).as("deciding changes nothing").isEqualTo(before);
        return outcome;
    }

    private void lockJanuary(Lock lock) {
        books.apply(books.lock(JANUARY_31, lock).orElseThrow());
    }

    @Test
    void aLateSaleMovesOnToTheFirstOpenDayAndKeepsItsDate() {
        lockJanuary(Lock.SOFT);
        JournalEntry late = rent(1, NEW_YEAR, "10.00");
        JournalPosted posted = posting(WhenLocked.MOVE_ON, late).orElseThrow().get(0);
        assertThat(posted.entry().on()).isEqualTo(FEBRUARY_1);
        assertThat(posted.entry().head().date()).isEqualTo(NEW_YEAR);
        books.apply(posted);
        assertThat(balance(books, RENT, JANUARY_31)).isEqualTo(sar("0.00"));
        assertThat(balance(books, RENT, FEBRUARY_1)).isEqualTo(sar("10.00"));
        assertThat(posting(WhenLocked.MOVE_ON, late).orElseThrow())
                .as("the same again, as it was sent")
                .isEmpty();
    }

    @Test
    void aManualEntryIntoALockedPeriodIsRefusedAndAnAdjustmentGoesInUntilItIsHard() {
        lockJanuary(Lock.SOFT);
        assertThat(reason(posting(WhenLocked.REFUSE, rent(1, JANUARY_31, "10.00"))))
                .isEqualTo(LedgerReason.PERIOD_LOCKED);
        assertThat(posting(WhenLocked.ADJUST, rent(1, JANUARY_31, "10.00"))
                        .orElseThrow()
                        .get(0)
                        .entry()
                        .on())
                .isEqualTo(JANUARY_31);
        lockJanuary(Lock.HARD);
        assertThat(reason(posting(WhenLocked.ADJUST, rent(1, JANUARY_31, "10.00"))))
                .isEqualTo(LedgerReason.PERIOD_LOCKED);
        assertThat(reason(books.open(NEW_YEAR))).isEqualTo(LedgerReason.HARD_LOCKED);
    }

    @Test
    void anUnknownAccountIsRefusedByLeg() {
        JournalEntry entry =
                JournalEntry.of(head(1, NEW_YEAR), Leg.debit(RENT, sar("1.00")), Leg.credit("1111", sar("1.00")));
        Outcome<List<JournalPosted>> refused = posting(WhenLocked.REFUSE, entry);
        assertThat(reason(refused)).isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
        assertThat(refused.toString()).contains("1111").contains("#2");
    }

    @Test
    void anotherCurrencyThanTheBooksIsRefused() {
        Money dollars = Money.of("5.00", Currency.USD);
        JournalEntry entry = JournalEntry.of(head(1, NEW_YEAR), Leg.debit(RENT, dollars), Leg.credit(CASH, dollars));
        assertThat(reason(posting(WhenLocked.REFUSE, entry))).isEqualTo(LedgerReason.CURRENCY_DIFFERS);
    }

    @Test
    void aControlAccountIsMovedByRulesAndReversalsOnly() {
        JournalEntry byHand =
                JournalEntry.of(head(1, NEW_YEAR), Leg.debit(INVENTORY, sar("1.00")), Leg.credit(CASH, sar("1.00")));
        assertThat(reason(posting(WhenLocked.REFUSE, byHand))).isEqualTo(LedgerReason.CONTROL_ACCOUNT);
        post(books, byHand.by("any@1"));
        assertThat(books.reverse(byHand.by("any@1"), head(2, NEW_YEAR), WhenLocked.REFUSE)
                        .isDone())
                .isTrue();
    }

    @Test
    void aDateThatNoBooksHoldIsRefused() {
        for (LocalDate day : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(20226, 1, 1))) {
            assertThat(reason(posting(WhenLocked.MOVE_ON, rent(1, day, "1.00"))))
                    .isEqualTo(LedgerReason.DATE_OUT_OF_RANGE);
        }
        post(books, rent(1, FiscalCalendar.EARLIEST, "1.00"), rent(2, FiscalCalendar.LATEST, "1.00"));
        assertThat(balance(books, RENT, FiscalCalendar.LATEST)).isEqualTo(sar("2.00"));
    }

    @Test
    void moreThanALongCanHoldIsRefusedWhicheverAccountsItIsOn() {
        Money half = Money.ofMinor(Long.MAX_VALUE / 2, Currency.SAR);
        post(books, JournalEntry.of(head(1, NEW_YEAR), Leg.debit(CASH, half), Leg.credit(RENT, half)));
        post(books, JournalEntry.of(head(2, NEW_YEAR), Leg.debit(PREPAID, half), Leg.credit(CASH, half)));
        Money two = Money.ofMinor(2, Currency.SAR);
        JournalEntry over = JournalEntry.of(head(3, NEW_YEAR), Leg.debit(RENT, two), Leg.credit(CASH, two));
        assertThat(reason(posting(WhenLocked.MOVE_ON, over))).isEqualTo(LedgerReason.OVERFLOW);
        Money one = Money.ofMinor(1, Currency.SAR);
        post(books, JournalEntry.of(head(3, NEW_YEAR), Leg.debit(RENT, one), Leg.credit(CASH, one)));
        assertThat(balance(books, PREPAID, NEW_YEAR)).isEqualTo(half);
    }

    @Test
    void onlyWhatIsInTheJournalCanBeReversedAndOnlyOnce() {
        JournalEntry entry = rent(1, NEW_YEAR, "10.00");
        assertThat(reason(books.reverse(entry, head(2, NEW_YEAR), WhenLocked.REFUSE)))
                .isEqualTo(LedgerReason.NOT_POSTED);
        post(books, entry);
        JournalEntry tampered =
                JournalEntry.of(entry.head(), Leg.debit(RENT, sar("11.00")), Leg.credit(CASH, sar("11.00")));
        assertThat(reason(books.reverse(tampered, head(2, NEW_YEAR), WhenLocked.REFUSE)))
                .isEqualTo(LedgerReason.DUPLICATE_ID);
        JournalEntry forged = new JournalEntry(
                head(2, NEW_YEAR),
                NEW_YEAR,
                tampered.legs().stream().map(Leg::negated).toList(),
                Optional.of(entry.id()),
                "");
        assertThat(reason(posting(WhenLocked.REFUSE, forged))).isEqualTo(LedgerReason.NOT_POSTED);
        JournalEntry reversal = entry.reversed(head(2, NEW_YEAR));
        assertThat(reason(books.post(WhenLocked.REFUSE, List.of(reversal, entry.reversed(head(3, NEW_YEAR))))))
                .as("twice in one batch")
                .isEqualTo(LedgerReason.REVERSED_ALREADY);
        post(books, reversal);
        assertThat(reason(posting(WhenLocked.REFUSE, entry.reversed(head(3, NEW_YEAR)))))
                .isEqualTo(LedgerReason.REVERSED_ALREADY);
        assertThat(balance(books, CASH, NEW_YEAR)).isEqualTo(sar("0.00"));
    }

    @Test
    void anEntryAndItsReversalFitInOneBatch() {
        JournalEntry entry = rent(1, NEW_YEAR, "10.00");
        assertThat(post(books, entry, entry.reversed(head(2, NEW_YEAR)))).hasSize(2);
    }

    @Test
    void aReversalCanBeReversed() {
        JournalEntry entry = rent(1, NEW_YEAR, "10.00");
        JournalEntry reversal = entry.reversed(head(2, NEW_YEAR));
        post(books, entry, reversal, reversal.reversed(head(3, NEW_YEAR)));
        assertThat(balance(books, RENT, NEW_YEAR)).isEqualTo(sar("10.00"));
    }

    @Test
    void theInstantOfBookingIsNoPartOfTheContent() {
        JournalEntry entry = rent(1, NEW_YEAR, "10.00");
        post(books, entry);
        EntryHead head = entry.head();
        EntryHead later = new EntryHead(
                head.id(), head.date(), head.booked().plusSeconds(5), head.document(), head.description());
        assertThat(posting(
                                WhenLocked.REFUSE,
                                JournalEntry.of(later, entry.legs().toArray(new Leg[0])))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void aReversalMayArriveBeforeWhatItReverses() {
        JournalEntry entry = rent(1, NEW_YEAR, "10.00");
        books.apply(new JournalPosted(entry.reversed(head(2, NEW_YEAR))));
        books.apply(new JournalPosted(entry));
        Books read = Fields.read(Fields.of(books::write), in -> Books.read(in, GregorianYears.JANUARY));
        assertThat(reason(read.reverse(entry, head(3, NEW_YEAR), WhenLocked.REFUSE)))
                .isEqualTo(LedgerReason.REVERSED_ALREADY);
    }

    @Test
    void factsOutOfOrderAreABug() {
        Books empty = Books.of(Currency.SAR, GregorianYears.JANUARY);
        JournalPosted posted = new JournalPosted(rent(1, NEW_YEAR, "10.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.apply(posted));
        assertThat(empty.entries()).isZero();
    }
}
