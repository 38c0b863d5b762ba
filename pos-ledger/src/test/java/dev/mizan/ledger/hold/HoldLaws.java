// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.hold;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Property 7: posted and held together never exceed a limit; a hold ends exactly once; running out is voiding. */
class HoldLaws {
    private static Books limited() {
        Books books = Shop.books();
        books.apply(books.limit(AccountLimited.noOverdraft(Shop.CASH)).orElseThrow());
        return books;
    }

    private static JournalEntry in(long number, LocalDate day, long minor) {
        Money amount = Money.ofMinor(minor, Currency.SAR);
        return JournalEntry.of(Shop.head(number, day), Leg.debit(Shop.CASH, amount), Leg.credit(Shop.SALES, amount));
    }

    private static JournalEntry out(long number, LocalDate day, long minor) {
        Money amount = Money.ofMinor(minor, Currency.SAR);
        return JournalEntry.of(Shop.head(number, day), Leg.debit(Shop.RENT, amount), Leg.credit(Shop.CASH, amount));
    }

    private static boolean taken(Books books, Outcome<? extends List<? extends Fact>> outcome) {
        if (outcome.isDone()) {
            outcome.orElseThrow().forEach(books::apply);
        }
        return outcome.isDone();
    }

    @Property(tries = 300)
    void whateverHappensPostedAndHeldStayWithinTheLimitOnEveryDay(@ForAll Random random) {
        Books books = limited();
        Map<Long, Long> held = new HashMap<>();
        Instant now = NOW;
        for (long number = 1; number < 40; number++) {
            LocalDate day = NEW_YEAR.plusDays(random.nextInt(10));
            long minor = 1 + random.nextInt(50);
            long other = 1 + random.nextInt((int) number);
            EntryId id = Shop.id(other);
            switch (random.nextInt(6)) {
                case 0, 1 -> taken(books, books.post(WhenLocked.REFUSE, List.of(in(number, day, minor * 2))));
                case 2 -> taken(books, books.post(WhenLocked.REFUSE, List.of(out(number, day, minor))));
                case 3 -> {
                    Hold hold = new Hold(out(number, day, minor), now.plusSeconds(random.nextInt(30) + 1));
                    if (taken(books, books.hold(hold, now))) {
                        held.put(number, minor);
                    }
                }
                case 4 -> {
                    boolean open = held.containsKey(other)
                            && books.holds().live(id, now).isDone();
                    if (taken(books, books.postHold(id, now))) {
                        assertThat(open).isTrue();
                        held.remove(other);
                    }
                }
                default -> {
                    Outcome<HoldEnded> ended = books.voidHold(id);
                    assertThat(ended.isDone()).isEqualTo(held.remove(other) != null);
                    ended.map(List::of).then(facts -> Outcome.done(taken(books, Outcome.done(facts))));
                }
            }
            now = now.plusSeconds(2);
            for (HoldEnded ended : books.holds().expired(now)) {
                books.apply(ended);
                held.remove(ended.id().value().getLeastSignificantBits());
            }
            long all = held.values().stream().mapToLong(Long::longValue).sum();
            assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR.plusDays(10)).minor())
                    .isGreaterThanOrEqualTo(all);
            for (int each = 0; each < 10; each++) {
                assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR.plusDays(each))
                                .minor())
                        .isNotNegative();
            }
        }
        Books read = Fields.read(Fields.of(books::write), in -> Books.read(in, GregorianYears.JANUARY));
        assertThat(Fields.of(read::write)).isEqualTo(Fields.of(books::write));
        JournalEntry everything = out(99, NEW_YEAR.plusDays(10), 1_000);
        assertThat(read.post(WhenLocked.REFUSE, List.of(everything)).isDone())
                .isEqualTo(books.post(WhenLocked.REFUSE, List.of(everything)).isDone());
    }

    /** blnk 181: six holds of 1,000 on a balance of 5,000: five stand. */
    @Example
    void blnk181PendingAmountsCount() {
        Books books = limited();
        Shop.post(books, in(1, NEW_YEAR, 5_000));
        int accepted = 0;
        for (int number = 2; number < 8; number++) {
            Hold hold = new Hold(out(number, NEW_YEAR, 1_000), NOW.plusSeconds(9));
            accepted += taken(books, books.hold(hold, NOW)) ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(5);
        assertThat(Shop.reason(books.hold(new Hold(out(8, NEW_YEAR, 1), NOW.plusSeconds(9)), NOW)))
                .isEqualTo(LimitReason.EXCEEDED);
        assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR)).isEqualTo(sar("50.00"));
    }

    /** blnk pull 315: a hold is posted or voided once, and never both. */
    @Example
    void blnk315AHoldEndsOnce() {
        Books books = limited();
        Shop.post(books, in(1, NEW_YEAR, 100));
        Hold hold = new Hold(out(2, NEW_YEAR, 60), NOW.plusSeconds(9));
        assertThat(taken(books, books.hold(hold, NOW))).isTrue();
        assertThat(books.hold(hold, NOW).orElseThrow()).isEmpty();
        Hold other = new Hold(out(2, NEW_YEAR, 61), NOW.plusSeconds(9));
        assertThat(Shop.reason(books.hold(other, NOW))).isEqualTo(LimitReason.HOLD_CONFLICT);
        assertThat(taken(books, books.postHold(hold.id(), NOW))).isTrue();
        assertThat(Shop.reason(books.postHold(hold.id(), NOW))).isEqualTo(LimitReason.HOLD_ENDED);
        assertThat(Shop.reason(books.voidHold(hold.id()))).isEqualTo(LimitReason.HOLD_ENDED);
        assertThat(Shop.reason(books.voidHold(Shop.id(77)))).isEqualTo(LimitReason.HOLD_UNKNOWN);
        assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR)).isEqualTo(sar("0.40"));
        Hold late = new Hold(out(3, NEW_YEAR, 40), NOW.plusSeconds(9));
        assertThat(taken(books, books.hold(late, NOW))).isTrue();
        assertThat(Shop.reason(books.postHold(late.id(), NOW.plusSeconds(9)))).isEqualTo(LimitReason.HOLD_EXPIRED);
    }

    /** formance 340: a back-dated debit must leave every later balance within the limit. */
    @Example
    void formance340ABackDatedEntryKeepsEveryLaterDayWithinTheLimit() {
        Books books = limited();
        Shop.post(books, in(1, NEW_YEAR, 100));
        Shop.post(books, out(2, NEW_YEAR.plusDays(5), 80));
        Shop.post(books, in(3, NEW_YEAR.plusDays(9), 500));
        assertThat(Shop.reason(books.post(WhenLocked.REFUSE, List.of(out(4, NEW_YEAR.plusDays(1), 30)))))
                .isEqualTo(LimitReason.EXCEEDED);
        assertThat(books.post(WhenLocked.REFUSE, List.of(out(4, NEW_YEAR.plusDays(1), 20)))
                        .isDone())
                .isTrue();
        assertThat(Shop.reason(books.limit(new AccountLimited(Shop.CASH, 60_000, Long.MAX_VALUE))))
                .isEqualTo(LimitReason.BROKEN_ALREADY);
        assertThat(Shop.reason(books.limit(AccountLimited.noOverdraft("nowhere"))))
                .isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
    }

    /** formance stack 1464, ledger pull 1601: same key and body is the first answer, another body is a conflict. */
    @Example
    void formance1464TheSameKeyIsAnsweredOnce() {
        Books books = Shop.books();
        Shop.post(books, in(1, NEW_YEAR, 100));
        assertThat(books.post(WhenLocked.REFUSE, List.of(in(1, NEW_YEAR, 100))).orElseThrow())
                .isEmpty();
        assertThat(Shop.reason(books.post(WhenLocked.REFUSE, List.of(in(1, NEW_YEAR, 101)))))
                .isEqualTo(LedgerReason.DUPLICATE_ID);
        assertThat(books.entries()).isEqualTo(1);
    }

    /** beancount 246, 384: a total in another currency is kept and never rebuilt from a rate. */
    @Example
    void beancount246ATotalPriceIsKept() {
        Books books = Shop.books();
        Money yen = Money.of("-67455", Currency.of("JPY"));
        JournalEntry entry = JournalEntry.of(
                Shop.head(1, NEW_YEAR),
                Leg.debit(Shop.CASH, sar("900.00")),
                Leg.credit(Shop.BANK, sar("900.00")).in(yen));
        Shop.post(books, entry);
        int bank = books.chart().indexOf(Shop.BANK);
        assertThat(books.journal().foreign(bank, yen.currency(), NEW_YEAR)).isEqualTo(yen);
        Books read = Fields.read(Fields.of(books::write), in -> Books.read(in, GregorianYears.JANUARY));
        assertThat(read.journal().foreign(bank, yen.currency(), NEW_YEAR)).isEqualTo(yen);
        assertThat(read.journal().verify().sound()).isTrue();
        HoldPlaced placed = new HoldPlaced(new Hold(entry, NOW));
        assertThat(Fields.again(placed, HoldPlaced.TYPE)).isEqualTo(placed);
        assertThat(Fields.again(new HoldEnded(entry.id(), HoldEnded.How.EXPIRED), HoldEnded.TYPE))
                .isEqualTo(new HoldEnded(entry.id(), HoldEnded.How.EXPIRED));
        assertThat(Fields.again(AccountLimited.noOverdraft(Shop.CASH), AccountLimited.TYPE))
                .isEqualTo(AccountLimited.noOverdraft(Shop.CASH));
    }
}
