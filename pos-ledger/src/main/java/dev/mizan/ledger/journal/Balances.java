// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.internal.DayBook;
import dev.mizan.ledger.journal.internal.DaySeries;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;

/**
 * What every account stood at on every day, as it was when this was taken: later posts do not show. Accounts are told
 * by their index in the chart, amounts are in minor units of the books' currency, and none can overflow, since the
 * journal refuses to post more than {@code Long.MAX_VALUE} debits in all. Immutable; safe for many threads.
 */
public final class Balances {
    private static final Set<Dimension> REAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Dimension.CLOSING)));

    private final Currency currency;
    private final Slots.View slots;
    private final DaySeries[] series;
    private final DayBook.View days;
    private final BitSet counted;

    private Balances(Currency currency, Slots.View slots, DaySeries[] series, DayBook.View days, BitSet counted) {
        this.currency = currency;
        this.slots = slots;
        this.series = series;
        this.days = days;
        this.counted = counted;
    }

    /** Of all slots; one without a series never moved. */
    static Balances of(Currency currency, Slots.View slots, DaySeries[] series, DayBook.View days) {
        BitSet moved = new BitSet(slots.size());
        for (int slot = 0; slot < Math.min(slots.size(), series.length); slot++) {
            moved.set(slot, series[slot] != null);
        }
        return new Balances(currency, slots, Arrays.copyOf(series, slots.size()), days, moved);
    }

    /** The currency of all amounts. */
    public Currency currency() {
        return currency;
    }

    /** Only what belongs there: a store, a till of a store, or whatever else legs were told apart by. */
    public Balances at(Dimensions where) {
        return only(place -> place.within(where));
    }

    /** Only what was not told apart by a dimension. */
    public Balances without(Dimension dimension) {
        return only(place -> place.value(dimension).isEmpty());
    }

    /** The values of a dimension that anything was ever booked at, in order. */
    public SortedSet<String> values(Dimension dimension) {
        SortedSet<String> values = new TreeSet<>();
        counted.stream().forEach(slot -> slots.place(slot).value(dimension).ifPresent(values::add));
        return values;
    }

    /** As if no year had been closed: for the income statement of a closed year. */
    public Balances beforeClosing() {
        return only(place -> place.value(Dimension.CLOSING).isEmpty());
    }

    /** The balance of an account at each place at the end of a day, closing legs counted where they close. */
    public SortedMap<Dimensions, Long> byPlace(int account, LocalDate through) {
        SortedMap<Dimensions, Long> all = new TreeMap<>();
        int day = Math.toIntExact(through.toEpochDay());
        each(account, slot -> all.merge(slots.place(slot).only(REAL), series[slot].balance(day), Long::sum));
        return all;
    }

    private Balances only(Predicate<Dimensions> belongs) {
        BitSet fewer = new BitSet(slots.size());
        counted.stream().filter(slot -> belongs.test(slots.place(slot))).forEach(fewer::set);
        return new Balances(currency, slots, series, days, fewer);
    }

    private void each(int account, IntConsumer slot) {
        for (int at = slots.offset(account); at < slots.offset(account + 1); at++) {
            if (counted.get(slots.inOrder(at))) {
                slot.accept(slots.inOrder(at));
            }
        }
    }

    private long sum(int account, IntToLongFunction amount) {
        long sum = 0;
        for (int at = slots.offset(account); at < slots.offset(account + 1); at++) {
            int slot = slots.inOrder(at);
            sum += counted.get(slot) ? amount.applyAsLong(slot) : 0;
        }
        return sum;
    }

    /** All debits of an account up to the end of a day. */
    public long debits(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        return sum(account, slot -> series[slot].debits(day));
    }

    /** All credits of an account up to the end of a day, as a positive number. */
    public long credits(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        return sum(account, slot -> series[slot].credits(day));
    }

    /** The balance of an account at the end of a day; a debit is positive. */
    public long balance(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        return sum(account, slot -> series[slot].balance(day));
    }

    /**
     * Puts all debits and all credits of every account up to the end of a day into two columns, by its index: in one pass,
     * for statements. An account beyond the columns is passed over.
     */
    public void sides(LocalDate through, long[] debits, long[] credits) {
        long[] sides = days.through(Math.toIntExact(through.toEpochDay()));
        Arrays.fill(debits, 0);
        Arrays.fill(credits, 0);
        for (int slot = counted.nextSetBit(0); slot >= 0; slot = counted.nextSetBit(slot + 1)) {
            int account = slots.account(slot);
            if (account < debits.length && account < credits.length) {
                debits[account] += sides[2 * slot];
                credits[account] += sides[2 * slot + 1];
            }
        }
    }

    /** The balances of so many accounts at the end of a day, by index, as {@link #balance} tells one. */
    public long[] all(int accounts, LocalDate through) {
        long[] balances = new long[accounts];
        long[] credits = new long[accounts];
        sides(through, balances, credits);
        for (int account = 0; account < accounts; account++) {
            balances[account] -= credits[account];
        }
        return balances;
    }

    /** What so many accounts moved by in a period, by index, as {@link #movement} tells one. */
    public long[] movements(int accounts, Period period) {
        long[] moved = all(accounts, lastDay(period));
        long[] before = all(accounts, period.from().minusDays(1));
        for (int account = 0; account < accounts; account++) {
            moved[account] -= before[account];
        }
        return moved;
    }

    /**
     * What stands today on the account that plays a role at a place, counting only what belongs there.
     *
     * @param kind of the role, such as {@code cash} for a tender; empty where the role has none
     */
    public Outcome<Money> inRole(ChartOfAccounts chart, AccountRole role, String kind, Dimensions at) {
        return chart.inRole(role, kind, at).map(account -> {
            int index = chart.indexOf(account.code());
            return Money.ofMinor(at(at).balance(index, FiscalCalendar.LATEST), currency);
        });
    }

    /** What an account moved by in a period, debits less credits. */
    public long movement(int account, Period period) {
        return balance(account, lastDay(period))
                - balance(account, period.from().minusDays(1));
    }

    /** The last day of a period; the last day that books can hold where it has no end. */
    public static LocalDate lastDay(Period period) {
        return period.until().orElse(FiscalCalendar.LATEST.plusDays(1)).minusDays(1);
    }
}
