// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.sim.Act;
import dev.mizan.laws.sim.Market;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Policies;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated shops and what happens in them. */
public final class ShopDays {
    private ShopDays() {}

    /** A shop in a currency of 0, 2 or 3 decimals, under one of the policies that a merchant may choose. */
    public static Arbitrary<Market> markets() {
        Arbitrary<Currency> currency = Arbitraries.of(Currency.SAR, Currency.KWD, Currency.JPY);
        Arbitrary<List<Long>> prices =
                Arbitraries.longs().between(1, 50_000).list().ofMinSize(1).ofMaxSize(5);
        return currency.flatMap(it -> Combinators.combine(
                        Arbitraries.of("5", "15", "17.5", "20"), Arbitraries.of(PriceMode.class), policies(it), prices)
                .as((vat, mode, policies, all) -> new Market(it, vat, mode, policies, all)));
    }

    private static Arbitrary<Policies> policies(Currency currency) {
        return Combinators.combine(
                        Arbitraries.of(TaxRounding.PER_LINE, TaxRounding.PER_GROUP),
                        Arbitraries.of(Valuation.MOVING_AVERAGE, Valuation.FIFO),
                        Arbitraries.of(1L, 5L, 25L, 100L))
                .as((tax, valuation, coin) -> Policies.USUAL
                        .pricing(new PricingPolicy(Rounding.HALF_UP, tax))
                        .valuation(ValuationPolicy.all(valuation))
                        .cash(new CashPolicy(Map.of(currency, CashRounding.due(Rounding.HALF_UP.toIncrement(coin))))));
    }

    /** What happens in a day: mostly sales, some of everything else. */
    public static Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Arbitraries.frequencyOf(
                Tuple.of(6, sells()),
                Tuple.of(2, cards()),
                Tuple.of(4, returns()),
                Tuple.of(1, picks().map(pick -> (Act) new Act.TakeBackUnproven(pick))),
                Tuple.of(4, deliveries()),
                Tuple.of(1, counts()),
                Tuple.of(1, Arbitraries.longs().between(-9_000, 9_000).map(minor -> (Act) new Act.MoveCash(minor))),
                Tuple.of(1, Arbitraries.longs().between(-300, 300).map(minor -> (Act) new Act.Night(minor))));
        return act.list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<Act.Pick> picks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 12))
                .as(Act.Pick::new);
    }

    private static Arbitrary<List<Act.Pick>> baskets() {
        return picks().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Act> sells() {
        return Combinators.combine(baskets(), Arbitraries.longs().between(0, 2_000))
                .as(Act.Sell::new);
    }

    private static Arbitrary<Act> cards() {
        return Combinators.combine(baskets(), Arbitraries.of(true, true, false)).as(Act.SellByCard::new);
    }

    private static Arbitrary<Act> returns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 6))
                .as(Act.TakeBack::new);
    }

    private static Arbitrary<Act> deliveries() {
        return Combinators.combine(picks(), Arbitraries.longs().between(0, 100_000))
                .as(Act.Deliver::new);
    }

    private static Arbitrary<Act> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-10, 10))
                .as(Act.Count::new);
    }
}
