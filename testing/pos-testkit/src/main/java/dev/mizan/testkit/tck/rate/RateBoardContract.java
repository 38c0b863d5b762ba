// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.rate.RateReason;
import dev.mizan.spi.value.Ratio;
import dev.mizan.testkit.tck.internal.Together;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * All that a board of exchange rates must do. A vendor's test class implements this with {@link #bench} and has all rules run
 * by JUnit 5. They are listed in docs/contracts/rates.md under the ids in their names.
 */
public interface RateBoardContract {
    /** A fresh publisher with a board on it. */
    RateBench bench();

    private static List<RateQuote> all(RateBoard board, RateBench bench) {
        return board.quotes(bench.day(), List.copyOf(bench.published().keySet()))
                .orElseThrow();
    }

    private static void refused(RateReason reason, RateBoard board, Outcome<List<RateQuote>> answer) {
        assertFalse(answer.isDone(), "it answered " + answer);
        Refused<List<RateQuote>> refused = (Refused<List<RateQuote>>) answer;
        assertEquals(reason, refused.reason());
        assertEquals(board.id(), refused.facts().get("board"));
    }

    @Test
    default void rates_R01_itSaysWhoItIsAndHowLongItMayTake() {
        RateBench bench = bench();
        try (RateBoard board = bench.open();
                RateBoard again = bench.open()) {
            assertTrue(board.id().matches("[a-z][a-z0-9-]{0,29}"), board.id());
            assertEquals(board.id(), again.id());
            assertTrue(
                    board.patience().compareTo(Duration.ZERO) > 0,
                    board.patience().toString());
        }
    }

    @Test
    default void rates_R02_oneRateForEachPairInTheirOrderAndOfThatDay() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            List<CurrencyPair> pairs = new ArrayList<>(bench.published().keySet());
            for (int way = 0; way < 2; way++) {
                List<RateQuote> quotes = board.quotes(bench.day(), pairs).orElseThrow();
                assertEquals(pairs, quotes.stream().map(RateQuote::pair).toList());
                assertTrue(quotes.stream().allMatch(it -> it.day().equals(bench.day())), quotes.toString());
                Collections.reverse(pairs);
            }
            assertEquals(List.of(), board.quotes(bench.day(), List.of()).orElseThrow());
        }
    }

    @Test
    default void rates_R03_eachIsExactlyWhatIsPublished() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            SortedMap<CurrencyPair, Ratio> told = new TreeMap<>();
            all(board, bench).forEach(it -> told.put(it.pair(), it.rate()));
            assertEquals(bench.published(), told);
        }
    }

    @Test
    default void rates_R04_theSameDayHasTheSameRatesAfterARestartToo() {
        RateBench bench = bench();
        try (RateBoard board = bench.open();
                RateBoard again = bench.open()) {
            List<RateQuote> first = all(board, bench);
            assertEquals(first, all(board, bench));
            assertEquals(first, all(again, bench));
        }
    }

    @Test
    default void rates_R05_aPairThatIsQuotedBothWaysAgreesToAThousandth() {
        RateBench bench = bench();
        SortedMap<CurrencyPair, Ratio> told = new TreeMap<>();
        try (RateBoard board = bench.open()) {
            all(board, bench).forEach(it -> told.put(it.pair(), it.rate()));
        }
        List<CurrencyPair> bothWays = told.keySet().stream()
                .filter(it -> told.containsKey(it.inverse()))
                .toList();
        assumeTrue(!bothWays.isEmpty(), "no pair is quoted both ways");
        for (CurrencyPair pair : bothWays) {
            Ratio there = told.get(pair);
            Ratio back = told.get(pair.inverse());
            BigInteger around = BigInteger.valueOf(there.numerator()).multiply(BigInteger.valueOf(back.numerator()));
            BigInteger one = BigInteger.valueOf(there.denominator()).multiply(BigInteger.valueOf(back.denominator()));
            BigInteger off = around.subtract(one).abs().multiply(BigInteger.valueOf(1_000));
            assertTrue(off.compareTo(one) <= 0, pair + " is " + there + ", the other way " + back);
        }
    }

    @Test
    default void rates_R06_aPairThatItNeverQuotesIsRefusedByName() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            refused(RateReason.UNKNOWN_PAIR, board, board.quotes(bench.day(), List.of(bench.unknown())));
            List<CurrencyPair> some = List.of(bench.published().firstKey(), bench.unknown());
            refused(RateReason.UNKNOWN_PAIR, board, board.quotes(bench.day(), some));
        }
    }

    @Test
    default void rates_R07_aDayWithoutRatesGetsNoneOfAnotherDay() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            all(board, bench);
            LocalDate silent = bench.silent();
            refused(
                    RateReason.NOT_PUBLISHED,
                    board,
                    board.quotes(silent, List.of(bench.published().firstKey())));
        }
    }

    @Test
    default void rates_R08_aPublisherOutOfReachIsAnOutcomeNeverAnException() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            assumeTrue(bench.goAway(), "the bench can not go away");
            Outcome<List<RateQuote>> answer =
                    board.quotes(bench.day(), List.of(bench.published().firstKey()));
            refused(RateReason.UNAVAILABLE, board, answer);
        }
    }

    /** With five seconds more than the patience, for a machine that is busy. */
    @Test
    default void rates_R09_itGivesUpWithinItsPatience() throws InterruptedException, ExecutionException {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            assumeTrue(bench.stall(), "the bench can not stall");
            FutureTask<Outcome<List<RateQuote>>> call = new FutureTask<>(
                    () -> board.quotes(bench.day(), List.of(bench.published().firstKey())));
            Thread caller = new Thread(call, "rates");
            caller.setDaemon(true);
            caller.start();
            try {
                long most = board.patience().plusSeconds(5).toMillis();
                refused(RateReason.UNAVAILABLE, board, call.get(most, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                caller.interrupt();
                fail("no answer within " + board.patience());
            }
        }
    }

    @Test
    default void rates_R10_manyThreadsGetTheSame() {
        RateBench bench = bench();
        try (RateBoard board = bench.open()) {
            Together.Task<List<RateQuote>> ask = () -> all(board, bench);
            for (int round = 0; round < 5; round++) {
                assertEquals(1, new HashSet<>(Together.run(Collections.nCopies(8, ask))).size());
            }
        }
    }

    @Test
    default void rates_R11_itMayBeClosedTwice() {
        RateBoard board = bench().open();
        board.close();
        board.close();
    }
}
