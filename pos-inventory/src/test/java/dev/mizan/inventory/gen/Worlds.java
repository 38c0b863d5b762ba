// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
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
        return Combinators.combine(Arbitraries.of(Method.class), Arbitraries.of(IssueRounding.class))
                .as(Valuation::new);
    }

    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of(CURRENCIES);
    }

    public static Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(40);
    }
}
