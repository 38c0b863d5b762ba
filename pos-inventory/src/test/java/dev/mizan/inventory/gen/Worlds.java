// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What laws are told over: every valuation, currencies of no, two and three digits, and steps. */
public final class Worlds {
    /** Currencies of no, two and three decimal digits. */
    public static final List<Currency> CURRENCIES = List.of(Currency.JPY, Currency.SAR, Currency.KWD);

    private Worlds() {}

    public static Arbitrary<Valuation> valuations() {
        return Combinators.combine(
                        Arbitraries.of(Method.MOVING_AVERAGE, Method.FIFO, Method.LIFO),
                        Arbitraries.of(IssueRounding.class))
                .as(Valuation::new);
    }

    /** Those and standard costs, which bend what a receipt is worth. */
    public static Arbitrary<Valuation> allValuations() {
        Arbitrary<Valuation> standard = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.longs().between(0, 5_000))
                .as((steps, minor) -> Valuation.standard(new StandardCost(steps, minor)));
        return Arbitraries.oneOf(valuations(), standard);
    }

    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of(CURRENCIES);
    }

    public static Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(40);
    }

    /** One of a method, a standard cost that divides badly where it needs one. */
    public static Valuation of(Method method, IssueRounding rounding) {
        return method == Method.STANDARD
                ? Valuation.standard(new StandardCost(7, 500)).rounded(rounding)
                : new Valuation(method, rounding);
    }
}
