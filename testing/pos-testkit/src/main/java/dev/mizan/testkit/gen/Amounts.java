// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of currencies and amounts: everyday ones often, of either sign, and the last few before the limit. */
public final class Amounts {
    private static final long CLOSE = 1_000;

    private Amounts() {}

    /** Every currency of the list, those of 0, 2, 3 and 4 digits equally often. */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.oneOf(currencies(2), currencies(3), currencies(0), currencies(4));
    }

    /** The currencies of so many digits. */
    public static Arbitrary<Currency> currencies(int digits) {
        return Arbitraries.of(Currency.codes())
                .map(Currency::of)
                .filter(currency -> currency.digits() == digits)
                .withoutEdgeCases();
    }

    /** Amounts of every currency. */
    public static Arbitrary<Money> any() {
        return currencies().flatMap(Amounts::in);
    }

    /** Amounts of one currency over the whole range. */
    public static Arbitrary<Money> in(Currency currency) {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.longs().between(-1_000_000, 1_000_000)),
                        Tuple.of(3, Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE)),
                        Tuple.of(1, nearTheLimit()))
                .map(minor -> Money.ofMinor(minor, currency));
    }

    /** What an item may cost: 0 to 100,000.00 where the currency has two digits, small ones more often. */
    public static Arbitrary<Money> prices(Currency currency) {
        return Arbitraries.longs().between(0, 10_000_000).map(minor -> Money.ofMinor(minor, currency));
    }

    private static Arbitrary<Long> nearTheLimit() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(Long.MAX_VALUE - CLOSE, Long.MAX_VALUE),
                Arbitraries.longs().between(-Long.MAX_VALUE, -Long.MAX_VALUE + CLOSE));
    }
}
