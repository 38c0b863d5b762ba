// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Batches in columns, against a model of maps and big integers, and against the same entries posted one by one. */
class BatchLaws {
    private static final String[] ACCOUNTS = {Shop.CASH, Shop.BANK, Shop.SALES, Shop.VAT_DUE, Shop.RENT};

    /** Books that are kept in a map: account and day to balance; key to content. */
    private static final class Model {
        final Map<String, BigInteger> balances = new HashMap<>();
        final Map<Long, String> contents = new HashMap<>();
        final List<long[]> booked = new ArrayList<>();

        BigInteger balance(int account, int through) {
            return balances.entrySet().stream()
                    .filter(it -> it.getKey().startsWith(account + " ")
                            && Integer.parseInt(
                                            it.getKey().substring(it.getKey().indexOf(' ') + 1))
                                    <= through)
                    .map(Map.Entry::getValue)
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    private record Posted(long key, int day, long booked, int[] columns, long[] minors) {
        String content() {
            return day + Arrays.toString(columns) + Arrays.toString(minors);
        }
    }

    private static Posted any(Random random, long key) {
        int legs = 2 + random.nextInt(4);
        int[] columns = random.ints(legs, 0, ACCOUNTS.length).toArray();
        long[] minors = new long[legs];
        long sum = 0;
        for (int i = 0; i < legs - 1; i++) {
            minors[i] = 1 + random.nextInt(1_000);
            sum += minors[i];
        }
        minors[legs - 1] = random.nextInt(12) == 0 ? -sum - 1 : -sum;
        int day = (int) NEW_YEAR.toEpochDay() + random.nextInt(60);
        return new Posted(key, day, random.nextInt(1_000), columns, minors);
    }

    @Property(tries = 200)
    void anyChainOfBatchesIsWhatTheModelSays(@ForAll Random random) {
        Books books = Shop.books();
        Journal journal = books.journal();
        int[] columns = columns(books);
        Model model = new Model();
        PostingBatch batch = new PostingBatch(2, 4);
        for (int round = 0; round < 12; round++) {
            List<Posted> posts = new ArrayList<>();
            batch.clear();
            for (int i = random.nextInt(6); i >= 0; i--) {
                boolean again = !posts.isEmpty() && random.nextInt(4) == 0;
                Posted post = again ? posts.get(0) : any(random, random.nextInt(30));
                posts.add(post);
                batch.entry(7, post.key(), post.day(), post.booked());
                for (int leg = 0; leg < post.columns().length; leg++) {
                    batch.leg(columns[post.columns()[leg]], post.minors()[leg]);
                }
            }
            List<String> before = Fields.of(books::write);
            boolean done = journal.post(batch, FiscalCalendar.EARLIEST);
            assertThat(done).isEqualTo(accept(model, posts));
            assertThat(batch.outcome().isDone()).isEqualTo(done);
            if (!done) {
                assertThat(Fields.of(books::write)).isEqualTo(before);
            }
            agrees(books, model);
        }
        assertThat(journal.verify()).isEqualTo(Verification.sound(journal.size()));
    }

    private static int[] columns(Books books) {
        return Arrays.stream(ACCOUNTS)
                .mapToInt(code -> books.journal().column(code, Dimensions.NONE, books.chart()))
                .toArray();
    }

    private static boolean accept(Model model, List<Posted> posts) {
        Map<Long, String> contents = new HashMap<>(model.contents);
        List<Posted> fresh = new ArrayList<>();
        for (Posted post : posts) {
            String before = contents.putIfAbsent(post.key(), post.content());
            boolean sound = Arrays.stream(post.minors()).sum() == 0;
            if (!sound || before != null && !before.equals(post.content())) {
                return false;
            }
            if (before == null) {
                fresh.add(post);
            }
        }
        model.contents.putAll(contents);
        for (Posted post : fresh) {
            for (int leg = 0; leg < post.columns().length; leg++) {
                model.balances.merge(
                        post.columns()[leg] + " " + post.day(),
                        BigInteger.valueOf(post.minors()[leg]),
                        BigInteger::add);
            }
            long last = model.booked.isEmpty() ? Long.MIN_VALUE : model.booked.get(model.booked.size() - 1)[0];
            model.booked.add(new long[] {Math.max(last, post.booked()), post.columns()[0], post.minors()[0]});
        }
        return true;
    }

    private static void agrees(Books books, Model model) {
        Balances balances = books.balances();
        for (int account = 0; account < ACCOUNTS.length; account++) {
            int index = books.chart().indexOf(ACCOUNTS[account]);
            for (int day = 0; day < 60; day += 13) {
                LocalDate through = NEW_YEAR.plusDays(day);
                assertThat(BigInteger.valueOf(balances.balance(index, through)))
                        .isEqualTo(model.balance(account, (int) through.toEpochDay()));
            }
        }
        assertThat(books.journal().size()).isEqualTo(model.booked.size());
    }

    @Property(tries = 100)
    void byWhenItWasBookedEveryInstantIsABeginningOfTheJournal(@ForAll Random random) {
        Books books = Shop.books();
        Journal journal = books.journal();
        List<JournalEntry> entries = Journals.of(books.chart(), 30).sample();
        List<JournalEntry> timed = new ArrayList<>();
        for (JournalEntry entry : entries) {
            EntryHead head = entry.head();
            Instant booked = Shop.NOW.plusSeconds(random.nextInt(20));
            EntryHead at = new EntryHead(head.id(), head.date(), booked, head.document(), head.description());
            timed.add(new JournalEntry(at, entry.on(), entry.legs(), entry.reverses(), entry.rule()));
        }
        timed.forEach(entry -> Shop.post(books, entry));
        BookedBalances booked = journal.booked();
        for (int second = -1; second < 21; second += 2) {
            Instant then = Shop.NOW.plusSeconds(second);
            Books beginning = Shop.books();
            timed.subList(0, booked.bookedBy(then)).forEach(entry -> Shop.post(beginning, entry));
            long[] all = booked.trialBalance(then);
            Balances known = journal.knownAt(then);
            assertThat(Arrays.stream(all).sum()).isZero();
            for (int account = 0; account < books.chart().size(); account++) {
                long wanted = beginning.balances().balance(account, FiscalCalendar.LATEST);
                assertThat(account < all.length ? all[account] : 0).isEqualTo(wanted);
                LocalDate day = NEW_YEAR.plusDays(random.nextInt(Journals.DAYS));
                assertThat(known.balance(account, day))
                        .isEqualTo(beginning.balances().balance(account, day));
            }
        }
    }

    @Example
    void segmentsCarryBalancesOverTheirEdges() {
        Books books = Shop.books();
        Journal journal = books.journal();
        int[] columns = columns(books);
        PostingBatch batch = new PostingBatch(8_192, 16_384);
        int day = (int) NEW_YEAR.toEpochDay();
        int entries = BookedSegment.MOST * 2 + 100;
        for (int entry = 0; entry < entries; entry++) {
            batch.entry(1, entry, day + entry / 4_000, entry);
            batch.leg(columns[entry % 3], entry + 1).leg(columns[3], -entry - 1);
            if (batch.size() == 8_192 || entry == entries - 1) {
                assertThat(journal.post(batch, NEW_YEAR)).isTrue();
                batch.clear();
            }
            if (entry == BookedSegment.MOST + 50) {
                journal.booked();
            }
        }
        BookedBalances booked = journal.booked();
        int vat = books.chart().indexOf(ACCOUNTS[3]);
        for (int count : new int[] {0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, entries}) {
            assertThat(booked.balanceAfter(vat, count)).isEqualTo(-(long) count * (count + 1) / 2);
            if (count > 0) {
                assertThat(booked.balance(vat, Instant.EPOCH.plusNanos((count - 1) * 1_000L)))
                        .isEqualTo(-(long) count * (count + 1) / 2);
            }
        }
        assertThat(journal.verify().sound()).isTrue();
        Books read = Fields.read(Fields.of(books::write), in -> Books.read(in, GregorianYears.JANUARY));
        assertThat(read.journal().seal()).isEqualTo(journal.seal());
    }

    /** Property 18: any one field of any entry that is altered is found, at the right entry. */
    @Property(tries = 100)
    void anyAlteredFieldIsFoundAtItsEntry(@ForAll Random random) {
        Books books = Shop.books();
        Journals.of(books.chart(), 30).sample().forEach(entry -> Shop.post(books, entry));
        List<String> words = Fields.of(books::write);
        for (String column : List.of("high", "low", "heads", "legs", "days", "booked", "links", "minors")) {
            int from = words.lastIndexOf(column);
            int altered = random.nextInt(books.entries());
            List<String> changed = new ArrayList<>(words);
            int at = from + 2 + altered;
            long bit = column.equals("days") ? 1 : 1L << random.nextInt(40);
            changed.set(at, "n" + (Long.parseLong(words.get(at).substring(1)) ^ bit));
            Books read = Fields.read(changed, in -> Books.read(in, GregorianYears.JANUARY));
            Verification found = read.journal().verify();
            assertThat(found.sound()).as(column).isFalse();
            assertThat(found.altered()).as(column).isLessThanOrEqualTo(altered);
            if (!column.equals("minors") && !column.equals("links")) {
                assertThat(found.altered()).as(column).isEqualTo(altered);
            }
        }
    }

    @Example
    void badBatchesAreRefusedByNameAndChangeNothing() {
        Books books = Shop.books();
        Journal journal = books.journal();
        int[] columns = columns(books);
        int day = (int) NEW_YEAR.toEpochDay();
        assertThat(refusal(journal, day, columns[0], 5, columns[1], -4)).isEqualTo(LedgerReason.UNBALANCED);
        assertThat(refusal(journal, day, 99, 5, columns[1], -5)).isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
        assertThat(refusal(journal, day, columns[0], 0, columns[1], 0)).isEqualTo(LedgerReason.ZERO_LEG);
        assertThat(refusal(journal, day - 1, columns[0], 5, columns[1], -5)).isEqualTo(LedgerReason.PERIOD_LOCKED);
        assertThat(refusal(journal, 999_999, columns[0], 5, columns[1], -5)).isEqualTo(LedgerReason.DATE_OUT_OF_RANGE);
        PostingBatch most = new PostingBatch(1, 2);
        most.entry(1, 1, day, 0).leg(columns[0], Long.MAX_VALUE).leg(columns[1], -Long.MAX_VALUE);
        assertThat(journal.post(most, NEW_YEAR)).isTrue();
        assertThat(refusal(journal, day, columns[0], 5, columns[1], -5)).isEqualTo(LedgerReason.OVERFLOW);
        assertThat(journal.size()).isEqualTo(1);
        assertThat(journal.turnover()).isEqualTo(Long.MAX_VALUE);
    }

    private static Reason refusal(Journal journal, int day, int one, long minor, int other, long against) {
        PostingBatch batch = new PostingBatch(1, 2);
        batch.entry(9, 9, day, 0).leg(one, minor).leg(other, against);
        assertThat(journal.post(batch, NEW_YEAR)).isFalse();
        assertThat(batch.refusedAt()).isZero();
        return Shop.reason(batch.outcome());
    }

    @Example
    void aBatchKeepsLimitsAndPutsThemBackWhenItIsRefused() {
        Books books = Shop.books();
        books.apply(books.limit(AccountLimited.noOverdraft(Shop.CASH)).orElseThrow());
        Journal journal = books.journal();
        int[] columns = columns(books);
        int day = (int) NEW_YEAR.toEpochDay();
        PostingBatch batch = new PostingBatch(4, 8);
        batch.entry(1, 1, day, 0).leg(columns[0], 100).leg(columns[2], -100);
        batch.entry(1, 2, day, 0).leg(columns[4], 101).leg(columns[0], -101);
        assertThat(journal.post(batch, NEW_YEAR)).isFalse();
        assertThat(batch.refusedAt()).isEqualTo(1);
        assertThat(Shop.reason(batch.outcome())).isEqualTo(LimitReason.EXCEEDED);
        assertThat(journal.size()).isZero();
        for (long out : new long[] {100, 1}) {
            batch.clear();
            batch.entry(1, 1, day, 0).leg(columns[0], 100).leg(columns[2], -100);
            batch.entry(1, 10 + out, day, 0).leg(columns[4], out).leg(columns[0], -out);
            assertThat(journal.post(batch, NEW_YEAR)).isEqualTo(out == 100);
        }
        assertThat(Shop.balance(books, Shop.CASH, NEW_YEAR)).isEqualTo(Money.zero(Currency.SAR));
    }
}
