// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated journals: any accounts, any days of three years in any order, several places, both small and huge amounts. */
public final class Journals {
    public static final int DAYS = 3 * 365;
    public static final List<Dimensions> PLACES =
            List.of(Dimensions.NONE, Shop.TILL_1, Shop.TILL_2, Dimensions.till("S2", "T1"));

    private record Move(int account, long minor, int place) {}

    private Journals() {}

    /** Up to so many entries on the accounts of a chart, with ids from 1. */
    public static Arbitrary<List<JournalEntry>> of(ChartOfAccounts chart, int most) {
        return body(chart)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(bodies -> IntStream.range(0, bodies.size())
                        .mapToObj(i -> bodies.get(i).entry(i + 1))
                        .toList());
    }

    private record Body(int day, List<Leg> legs, String description) {
        JournalEntry entry(long number) {
            EntryHead head =
                    new EntryHead(Shop.id(number), Shop.NEW_YEAR.plusDays(day), Shop.NOW, "DOC-" + number, description);
            return JournalEntry.propose(head, legs).orElseThrow().by("any@1");
        }
    }

    private static Arbitrary<Body> body(ChartOfAccounts chart) {
        Arbitrary<Long> amount = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.longs().between(-1_000_000, 1_000_000)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L)));
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.integers().between(0, chart.size() - 1),
                        amount.filter(minor -> minor != 0),
                        Arbitraries.integers().between(0, PLACES.size() - 1))
                .as(Move::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        move.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.strings().ascii().ofMaxLength(12))
                .as((day, moves, words) -> new Body(day, legs(chart, moves), words));
    }

    /** The moves, and one leg more that balances them. */
    private static List<Leg> legs(ChartOfAccounts chart, List<Move> moves) {
        List<Leg> legs = new ArrayList<>();
        long sum = 0;
        for (Move move : moves) {
            legs.add(leg(chart.at(move.account()), move.minor(), move.place(), chart));
            sum += move.minor();
        }
        if (sum == 0) {
            legs.add(leg(chart.at(0), 1, 0, chart));
            sum = 1;
        }
        legs.add(leg(
                chart.at(
                        moves.get(0).account() + 1 < chart.size() ? moves.get(0).account() + 1 : 0),
                -sum,
                0,
                chart));
        return legs;
    }

    private static Leg leg(Account account, long minor, int place, ChartOfAccounts chart) {
        return new Leg(account.code(), Money.ofMinor(minor, chart.currency()), PLACES.get(place));
    }
}
