// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of percentages, fractions and roundings. */
public final class Rates {
    private static final long[] COINS = {1, 1, 1, 5, 10, 25, 50, 100};

    private Rates() {}

    /** Percentages from 0 to 100 in hundredths, rates of real taxes often, finer ones sometimes. */
    public static Arbitrary<Percent> percents() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of("0", "5", "10", "15", "19", "20", "100", "7.5", "12.5")
                                .map(Percent::of)),
                Tuple.of(4, Arbitraries.longs().between(0, 10_000).map(hundredths -> new Percent(hundredths * 10_000))),
                Tuple.of(1, Arbitraries.longs().between(0, Percent.ONE_WHOLE).map(Percent::new)));
    }

    /** Fractions of either sign, in small numbers. */
    public static Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10_000, 10_000),
                        Arbitraries.longs().between(1, 10_000))
                .as(Ratio::new);
    }

    /** Every mode that rounds, to the minor unit or to a coin. {@link Rounding#EXACT} is asked for by name. */
    public static Arbitrary<Rounding> roundings() {
        Arbitrary<Rounding.Mode> modes =
                Arbitraries.of(Rounding.Mode.class).filter(mode -> mode != Rounding.Mode.EXACT);
        return Combinators.combine(modes, Arbitraries.integers().between(0, COINS.length - 1))
                .as((mode, coin) -> new Rounding(mode, COINS[coin]));
    }
}
