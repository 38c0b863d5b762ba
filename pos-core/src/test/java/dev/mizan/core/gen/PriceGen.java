// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceScope;
import dev.mizan.core.price.PriceZone;
import dev.mizan.core.price.PriceZoneId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Price lists that compete for few items, stores, channels and groups. */
public final class PriceGen {
    public static final Sku TEA = Sku.of("TEA");
    public static final Sku SUGAR = Sku.of("SUGAR");
    public static final Unit BOX = Unit.pack("box6", Unit.PIECE, 6);

    private static final CustomerGroup TRADE = new CustomerGroup("TRADE");
    private static final CustomerGroup STAFF = new CustomerGroup("STAFF");
    private static final StoreId RIYADH = new StoreId("riyadh");
    private static final StoreId JEDDAH = new StoreId("jeddah");
    private static final PriceZoneId GULF = new PriceZoneId("GULF");
    private static final PriceZoneId COAST = new PriceZoneId("COAST");
    /** One of both stores, one of a single one. */
    public static final List<PriceZone> ZONES =
            List.of(new PriceZone(GULF, Set.of(RIYADH, JEDDAH)), new PriceZone(COAST, Set.of(JEDDAH)));

    private PriceGen() {}

    public static Arbitrary<PriceScope> scopes() {
        return Combinators.combine(
                        Arbitraries.of(TRADE, STAFF).optional(0.4),
                        Arbitraries.of(RIYADH, JEDDAH).optional(0.4),
                        Arbitraries.of(GULF, COAST).optional(0.4),
                        Arbitraries.of(Channel.SHOP, Channel.WEB).optional(0.4))
                .as(PriceScope::new)
                .withoutEdgeCases();
    }

    /** Eight lists, two of them in another currency. */
    public static Arbitrary<List<PriceList>> lists() {
        return Combinators.combine(scopes(), ItemGen.periods(), Arbitraries.of(PriceMode.class))
                .as((scope, runs, mode) -> new PriceList(new PriceListId("?"), Currency.SAR, mode, scope, runs))
                .list()
                .ofSize(8)
                .map(PriceGen::named)
                .withoutEdgeCases();
    }

    private static List<PriceList> named(List<PriceList> lists) {
        List<PriceList> named = new ArrayList<>();
        for (PriceList list : lists) {
            PriceListId id = new PriceListId("L" + named.size());
            Currency currency = named.size() < 6 ? Currency.SAR : Currency.USD;
            named.add(new PriceList(id, currency, list.mode(), list.scope(), list.runs()));
        }
        return named;
    }

    /** Prices of different keys in some of the lists. */
    public static Arbitrary<List<Price>> prices(List<PriceList> lists) {
        return Combinators.combine(
                        Arbitraries.of(lists),
                        Arbitraries.of(TEA, SUGAR),
                        Arbitraries.of(Unit.PIECE, BOX),
                        Arbitraries.longs().between(0, 99_99),
                        ItemGen.periods(),
                        Arbitraries.frequency(Tuple.of(3, 0L), Tuple.of(1, 2L), Tuple.of(1, 3L)))
                .as((list, item, unit, minor, runs, atLeast) -> new Price(
                        list.id(),
                        item,
                        unit,
                        Money.ofMinor(minor, list.currency()),
                        runs,
                        new Quantity(atLeast, unit)))
                .list()
                .ofMaxSize(24)
                .uniqueElements(Price::key)
                .withoutEdgeCases();
    }

    /** Lists and prices in one change. */
    public static Arbitrary<PricesChanged> changes() {
        return lists().flatMap(
                        lists -> prices(lists).map(prices -> new PricesChanged(ZONES, lists, prices, List.of())));
    }

    public static Arbitrary<Counter> counters() {
        return Combinators.combine(
                        Arbitraries.of(RIYADH, JEDDAH),
                        Arbitraries.of(Channel.SHOP, Channel.WEB),
                        Arbitraries.of(Currency.SAR, Currency.SAR, Currency.USD))
                .as(Counter::new);
    }

    public static Arbitrary<Shopper> shoppers() {
        return Arbitraries.subsetOf(TRADE, STAFF).map(groups -> new Shopper(Optional.empty(), List.copyOf(groups)));
    }
}
