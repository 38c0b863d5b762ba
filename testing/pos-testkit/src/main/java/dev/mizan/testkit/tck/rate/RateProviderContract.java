// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Ratio;
import dev.mizan.testkit.tck.internal.Together;
import java.io.IOException;
import java.math.BigInteger;
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
 * All that a provider of exchange rates must do. A vendor's test class implements this with {@link #bench} and has all rules
 * run by JUnit 5. They are listed in docs/contracts/rates.md under the ids in their names.
 */
public interface RateProviderContract {
    /** A fresh publisher with a provider that reaches it. */
    RateBench bench();

    private static List<RateQuote> all(RateProvider provider, RateBench bench) throws IOException {
        return List.copyOf(provider.quotes(bench.day(), bench.settings()));
    }

    private static SortedMap<String, Ratio> byPair(List<RateQuote> quotes) {
        SortedMap<String, Ratio> told = new TreeMap<>();
        quotes.forEach(it -> told.put(it.base() + "/" + it.quoted(), it.rate()));
        return told;
    }

    @Test
    default void rates_R01_itSaysWhatItAsksFor() {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        assertEquals(provider.settings(), provider.settings());
        assertEquals(provider.settings(), bench.provider().settings());
    }

    @Test
    default void rates_R02_eachPairOnceAndOfThatDay() throws IOException {
        RateBench bench = bench();
        List<RateQuote> quotes = all(bench.provider(), bench);
        assertEquals(byPair(quotes).size(), quotes.size(), "a pair is told twice");
        assertTrue(quotes.stream().allMatch(it -> it.day().equals(bench.day())), quotes.toString());
    }

    @Test
    default void rates_R03_exactlyWhatIsPublishedAndNothingElse() throws IOException {
        RateBench bench = bench();
        assertEquals(bench.published(), byPair(all(bench.provider(), bench)));
    }

    @Test
    default void rates_R04_theSameDayHasTheSameRatesAfterARestartToo() throws IOException {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        List<RateQuote> first = all(provider, bench);
        assertEquals(first, all(provider, bench));
        assertEquals(first, all(bench.provider(), bench));
    }

    @Test
    default void rates_R05_aPairThatIsQuotedBothWaysAgreesToAThousandth() throws IOException {
        RateBench bench = bench();
        List<RateQuote> quotes = all(bench.provider(), bench);
        SortedMap<String, Ratio> told = byPair(quotes);
        boolean both = false;
        for (RateQuote quote : quotes) {
            Ratio there = quote.rate();
            Ratio back = told.get(quote.quoted() + "/" + quote.base());
            if (back != null) {
                both = true;
                BigInteger around =
                        BigInteger.valueOf(there.numerator()).multiply(BigInteger.valueOf(back.numerator()));
                BigInteger one =
                        BigInteger.valueOf(there.denominator()).multiply(BigInteger.valueOf(back.denominator()));
                BigInteger off = around.subtract(one).abs().multiply(BigInteger.valueOf(1_000));
                assertTrue(off.compareTo(one) <= 0, quote + ", the other way " + back);
            }
        }
        assumeTrue(both, "no pair is quoted both ways");
    }

    @Test
    default void rates_R06_aDayWithoutRatesGetsNoneOfAnotherDay() throws IOException {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        all(provider, bench);
        assertEquals(List.of(), provider.quotes(bench.silent(), bench.settings()));
    }

    @Test
    default void rates_R07_aPublisherOutOfReachIsAnIoException() {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        assumeTrue(bench.goAway(), "the bench can not go away");
        assertThrows(IOException.class, () -> all(provider, bench));
    }

    /** The host has given up; half a minute is for a machine that is busy. */
    @Test
    default void rates_R08_aCallThatIsInterruptedEnds() throws InterruptedException {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        assumeTrue(bench.stall(), "the bench can not stall");
        FutureTask<List<RateQuote>> call = new FutureTask<>(() -> all(provider, bench));
        Thread caller = new Thread(call, "rates");
        caller.setDaemon(true);
        caller.start();
        caller.interrupt();
        try {
            fail("it answered " + call.get(30, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            assertInstanceOf(IOException.class, e.getCause());
        } catch (TimeoutException e) {
            fail("it hangs for ever");
        }
    }

    @Test
    default void rates_R09_manyThreadsGetTheSame() {
        RateBench bench = bench();
        RateProvider provider = bench.provider();
        Together.Task<List<RateQuote>> ask = () -> all(provider, bench);
        for (int round = 0; round < 5; round++) {
            assertEquals(1, new HashSet<>(Together.run(Collections.nCopies(8, ask))).size());
        }
    }
}
