// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.journal.internal.DaySeries;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The legs that were of a transaction in another currency, by their number, and what they add up to. */
final class ForeignLegs {
    private record Key(int account, Currency currency) {}

    private final Map<Integer, Money> byLeg = new TreeMap<>();
    private final Map<Key, DaySeries> balances = new HashMap<>();

    void add(int leg, int account, int day, Money amount) {
        byLeg.put(leg, amount);
        balances.computeIfAbsent(new Key(account, amount.currency()), key -> new DaySeries(0))
                .add(day, amount.minor());
    }

    long digest(long digest, int leg) {
        return byLeg.isEmpty() ? digest : digest(byLeg, digest, leg);
    }

    static long digest(Map<Integer, Money> byLeg, long digest, int leg) {
        Money amount = byLeg.get(leg);
        return amount == null
                ? digest
                : EntryDigest.foreign(digest, amount.currency().code(), amount.minor());
    }

    long balance(int account, Currency currency, LocalDate through) {
        DaySeries series = balances.get(new Key(account, currency));
        int day = Math.toIntExact(through.toEpochDay());
        return series == null ? 0 : series.debits(day) - series.credits(day);
    }

    void write(FieldWriter out) {
        List<Money> amounts = new ArrayList<>(byLeg.values());
        out.numbers("at", byLeg.keySet().stream().mapToLong(leg -> leg).toArray())
                .texts(
                        "currencies",
                        amounts.stream().map(money -> money.currency().code()).toList())
                .numbers("amounts", amounts.stream().mapToLong(Money::minor).toArray());
    }

    /** Reads what was written; the balances follow from the columns. */
    static ForeignLegs read(FieldReader in, IntUnaryOperator accountOf, IntUnaryOperator dayOf) {
        long[] at = in.numbers("at");
        List<String> currencies = in.texts("currencies");
        long[] minors = in.numbers("amounts");
        if (currencies.size() != at.length || minors.length != at.length) {
            throw in.wrong("columns of unequal length");
        }
        ForeignLegs read = new ForeignLegs();
        for (int i = 0; i < at.length; i++) {
            int leg = Math.toIntExact(at[i]);
            Money amount = Money.ofMinor(minors[i], Currency.of(currencies.get(i)));
            read.add(leg, accountOf.applyAsInt(leg), dayOf.applyAsInt(leg), amount);
        }
        return read;
    }
}
