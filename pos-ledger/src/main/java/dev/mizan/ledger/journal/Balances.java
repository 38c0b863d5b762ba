// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final DaySeries[][] byAccount;
    private final Dimensions[][] places;

    private Balances(Currency currency, DaySeries[][] byAccount, Dimensions[][] places) {
        this.currency = currency;
        this.byAccount = byAccount;
        this.places = places;
    }

    static Balances of(Currency currency, Slots slots, DaySeries[] series) {
        int[] count = slots.countByAccount();
        DaySeries[][] byAccount = new DaySeries[count.length][];
        Dimensions[][] places = new Dimensions[count.length][];
        for (int account = 0; account < count.length; account++) {
            byAccount[account] = new DaySeries[count[account]];
            places[account] = new Dimensions[count[account]];
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            int account = slots.account(slot);
            int next = --count[account];
            boolean moved = slot < series.length && series[slot] != null;
            byAccount[account][next] = moved ? series[slot] : new DaySeries(0);
            places[account][next] = slots.place(slot);
        }
        return new Balances(currency, byAccount, places);
    }

    /** The currency of all amounts. */
    public Currency currency() {
        return currency;
    }

    /** Only what belongs there: a store, a till of a store, or whatever else legs were told apart by. */
    public Balances at(Dimensions where) {
        return only(place -> place.within(where));
    }

    /** As if no year had been closed: for the income statement of a closed year. */
    public Balances beforeClosing() {
        return only(place -> place.value(Dimension.CLOSING).isEmpty());
    }

    /** The balance of an account at each place at the end of a day, closing legs counted where they close. */
    public SortedMap<Dimensions, Long> byPlace(int account, LocalDate through) {
        SortedMap<Dimensions, Long> all = new TreeMap<>();
        int day = Math.toIntExact(through.toEpochDay());
        for (int i = 0; i < series(account).length; i++) {
            Dimensions place = places[account][i].only(REAL);
            DaySeries each = byAccount[account][i];
            all.merge(place, each.balance(day), Long::sum);
        }
        return all;
    }

    private Balances only(Predicate<Dimensions> belongs) {
        DaySeries[][] fewer = byAccount.clone();
        Dimensions[][] fewerPlaces = places.clone();
        for (int account = 0; account < fewer.length; account++) {
            List<DaySeries> kept = new ArrayList<>();
            List<Dimensions> keptPlaces = new ArrayList<>();
            for (int i = 0; i < places[account].length; i++) {
                if (belongs.test(places[account][i])) {
                    kept.add(byAccount[account][i]);
                    keptPlaces.add(places[account][i]);
                }
            }
            fewer[account] = kept.toArray(new DaySeries[0]);
            fewerPlaces[account] = keptPlaces.toArray(new Dimensions[0]);
        }
        return new Balances(currency, fewer, fewerPlaces);
    }

    /** All debits of an account up to the end of a day. */
    public long debits(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        long sum = 0;
        for (DaySeries series : series(account)) {
            sum += series.debits(day);
        }
        return sum;
    }

    /** All credits of an account up to the end of a day, as a positive number. */
    public long credits(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        long sum = 0;
        for (DaySeries series : series(account)) {
            sum += series.credits(day);
        }
        return sum;
    }

    /** The balance of an account at the end of a day; a debit is positive. */
    public long balance(int account, LocalDate through) {
        int day = Math.toIntExact(through.toEpochDay());
        long sum = 0;
        for (DaySeries series : series(account)) {
            sum += series.balance(day);
        }
        return sum;
    }

    /** Puts all debits and all credits of an account up to the end of a day into the first two cells. */
    public void sides(int account, LocalDate through, long[] sides) {
        int day = Math.toIntExact(through.toEpochDay());
        sides[0] = 0;
        sides[1] = 0;
        for (DaySeries series : series(account)) {
            series.addTo(sides, day);
        }
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

    private DaySeries[] series(int account) {
        return account >= 0 && account < byAccount.length ? byAccount[account] : new DaySeries[0];
    }
}
