// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceScope;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.RoundOn;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A shop with promotions of every kind, and baskets in it. */
public final class PromotionShop {
    public static final Currency SAR = Currency.SAR;
    public static final Catalogue CATALOGUE = Catalogue.EMPTY.with(new ItemsChanged(List.of(
            item("COLA", Unit.PIECE, "DRINK"),
            item("JUICE", Unit.PIECE, "DRINK"),
            item("BREAD", Unit.PIECE, "FOOD"),
            item("CAKE", Unit.PIECE, "FOOD"),
            item("RICE", Unit.KILOGRAM, "FOOD"),
            item("SOAP", Unit.PIECE, "HOME"))));
    public static final Map<String, Set<Sku>> TAGS =
            Map.of("SPRING", Set.of(Sku.of("COLA"), Sku.of("CAKE"), Sku.of("SOAP")));

    /** A basket in a shop. */
    public record Case(Books books, Basket basket) {
        /** The same shop and goods with other promotions. */
        public Case with(PromotionBook book) {
            return new Case(Books.of(books.catalogue(), books.prices(), books.taxes(), book, books.policy()), basket);
        }

        public Case with(Basket other) {
            return new Case(books, other);
        }
    }

    private PromotionShop() {}

    private static Item item(String sku, Unit unit, String group) {
        return Item.builder(Sku.of(sku), Text.en(sku))
                .unit(unit)
                .path("ALL", group)
                .build();
    }

    public static Money sar(long minor) {
        return Money.ofMinor(minor, SAR);
    }

    public static PriceBook prices(PriceMode mode, List<Long> minors) {
        PriceListId id = new PriceListId("SHELF");
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < CATALOGUE.size(); i++) {
            Item item = CATALOGUE.item(i);
            prices.add(new Price(id, item.sku(), item.unit(), sar(minors.get(i)), Period.ALWAYS));
        }
        PriceList list = new PriceList(id, SAR, mode, PriceScope.GENERAL, Period.ALWAYS);
        return PriceBook.EMPTY.with(new PricesChanged(List.of(list), prices, List.of()));
    }

    public static Basket basket(List<Integer> codes) {
        Basket basket = Basket.open(Counter.of(new StoreId("S1"), SAR), Shopper.WALK_IN);
        for (int code : codes) {
            Item item = CATALOGUE.item(code % CATALOGUE.size());
            long steps = 1 + code / CATALOGUE.size() % (item.unit() == Unit.PIECE ? 5 : 3_000);
            basket = basket.add(item.sku(), new Quantity(steps, item.unit())).orElseThrow();
        }
        return basket;
    }

    public static TaxBook taxes() {
        return TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS));
    }

    public static Arbitrary<PromotionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Remainder.values()),
                        Arbitraries.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.UP, Rounding.HALF_EVEN),
                        Arbitraries.of(RoundOn.values()),
                        Arbitraries.of(Phase.values()).set())
                .as((remainder, rounding, on, phases) -> PromotionPolicy.USUAL
                        .remainder(remainder)
                        .rounding(rounding, on)
                        .competing(phases));
    }

    public static PromotionBook book(List<Promotion> promotions, PromotionPolicy policy, Guard guard) {
        Map<String, Promotion> own = new LinkedHashMap<>();
        promotions.forEach(it -> own.put(it.id().value(), it));
        return PromotionBook.EMPTY
                .tags(TAGS)
                .guard(guard)
                .policy(policy)
                .define(List.copyOf(own.values()), List.of())
                .orElseThrow();
    }

    public static Arbitrary<Guard> guards() {
        return Arbitraries.longs()
                .between(0, 900)
                .map(least -> least < 300
                        ? Guard.NONE
                        : Guard.NONE.floors(
                                new Floor(Selector.groups("FOOD"), sar(least)), new Floor(Selector.ALL, sar(50))));
    }

    /** Baskets with up to five promotions, of every tax level and mode. */
    public static Arbitrary<Case> cases() {
        return cases(policies(), Arbitraries.of(TaxLevel.values()));
    }

    public static Arbitrary<Case> cases(Arbitrary<PromotionPolicy> policies, Arbitrary<TaxLevel> levels) {
        return Combinators.combine(
                        Arbitraries.of(PriceMode.values()),
                        Arbitraries.longs().between(0, 3_000).list().ofSize(CATALOGUE.size()),
                        Arbitraries.integers().between(0, 17_999).list().ofMaxSize(9),
                        PromotionGen.promotions().list().ofMaxSize(5),
                        policies,
                        guards(),
                        levels)
                .as((mode, prices, lines, promotions, policy, guard, level) -> new Case(
                        Books.of(
                                CATALOGUE,
                                prices(mode, prices),
                                taxes(),
                                book(promotions, policy, guard),
                                new PricingPolicy(Rounding.HALF_UP, new TaxRounding(level, Rounding.HALF_UP))),
                        basket(lines)))
                .withoutEdgeCases();
    }

    /** The lines of a basket put into another. */
    public static Basket refilled(Basket basket, List<BasketLine> lines) {
        Basket other = basket.clear();
        for (BasketLine line : lines) {
            other = other.add(line.item(), line.quantity()).orElseThrow();
        }
        return other;
    }
}
