// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.ManualPrice;
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
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A small shop with awkward prices, and baskets in it. */
public final class PricingGen {
    public static final PricingTime NOW = PricingTime.on(LocalDate.of(2026, 3, 1));
    public static final Unit BOX = Unit.pack("box6", Unit.PIECE, 6);
    public static final Unit CRATE = Unit.pack("crate20", Unit.PIECE, 20);
    public static final CustomerGroup TRADE = new CustomerGroup("TRADE");
    private static final PriceListId SHELF = new PriceListId("SHELF");
    private static final PriceListId NET = new PriceListId("NET");

    public static final Catalogue CATALOGUE = Catalogue.EMPTY.with(new ItemsChanged(List.of(
            item("TEA", Unit.PIECE, "STANDARD"),
            item("SUGAR", Unit.PIECE, "STANDARD"),
            item("RICE", Unit.KILOGRAM, "STANDARD"),
            item("FRUIT", Unit.KILOGRAM, "REDUCED"),
            item("NOVEL", Unit.PIECE, "BOOKS"),
            item("STAMP", Unit.PIECE, "OUTSIDE"))));

    /** Two sets of rates, the first with a fraction whose product with a large amount leaves 64 bits. */
    private static final List<TaxBook> TAXES = List.of(
            TaxBook.of(
                    rule("STANDARD", TaxRate.standard("15")),
                    rule("REDUCED", TaxRate.standard("7.333333")),
                    rule("BOOKS", TaxRate.untaxed(VatCategory.Z)),
                    rule(
                            "OUTSIDE",
                            TaxRate.untaxed(
                                    VatCategory.O,
                                    Exemption.of("VATEX-SA-OOS", "Not subject to VAT", "غير خاضع للضريبة")))),
            TaxBook.of(
                    rule("STANDARD", TaxRate.standard("99.999999")),
                    rule("REDUCED", TaxRate.standard("7.7")),
                    rule("BOOKS", TaxRate.split(TaxPart.of("STATE", "NY", "4"), TaxPart.of("CITY", "NYC", "4.875"))),
                    rule("OUTSIDE", TaxRate.standard("0.000001"))));

    /** Some prices set by hand are this many times as high, so that lines come near the pricer's limit. */
    private static final long HIGH = 800_000_000L;

    private PricingGen() {}

    /** A basket in a shop. */
    public record Case(Books books, Basket basket) {}

    private static Item item(String sku, Unit unit, String taxClass) {
        var item = Item.builder(Sku.of(sku), Text.en(sku)).unit(unit).taxClass(new TaxClass(taxClass));
        return (unit == Unit.PIECE ? item.pack(BOX).pack(CRATE) : item.pack(Unit.GRAM)).build();
    }

    private static TaxRule rule(String taxClass, TaxRate rate) {
        return new TaxRule(new TaxClass(taxClass), rate, Period.ALWAYS);
    }

    public static Arbitrary<PricingPolicy> policies() {
        List<Rounding> modes = List.of(
                Rounding.HALF_UP,
                Rounding.HALF_DOWN,
                Rounding.HALF_EVEN,
                Rounding.UP,
                Rounding.DOWN,
                Rounding.FLOOR,
                Rounding.CEILING);
        return Combinators.combine(Arbitraries.of(modes), Arbitraries.of(TaxLevel.class), Arbitraries.of(modes))
                .as((amounts, level, tax) -> new PricingPolicy(amounts, new TaxRounding(level, tax)));
    }

    /** Prices of every item on the shelf, tax included, and of some for traders, net; boxes of some. */
    private static PriceBook prices(Currency currency, List<Long> minors) {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < CATALOGUE.size(); i++) {
            Item item = CATALOGUE.item(i);
            prices.add(price(SHELF, item, item.unit(), currency, minors.get(3 * i)));
            if (minors.get(3 * i + 1) % 2 == 0) {
                prices.add(price(NET, item, item.unit(), currency, minors.get(3 * i + 1)));
            }
            if (item.unit() == Unit.PIECE && minors.get(3 * i + 2) % 2 == 0) {
                prices.add(price(SHELF, item, BOX, currency, 5 * minors.get(3 * i + 2)));
            }
        }
        PriceScope traders = PriceScope.GENERAL.forGroup(TRADE);
        return PriceBook.EMPTY.with(new PricesChanged(
                List.of(
                        PriceList.shelf("SHELF", currency),
                        new PriceList(NET, currency, PriceMode.TAX_EXCLUSIVE, traders, Period.ALWAYS)),
                prices,
                List.of()));
    }

    private static Price price(PriceListId list, Item item, Unit unit, Currency currency, long minor) {
        return new Price(list, item.sku(), unit, Money.ofMinor(minor, currency), Period.ALWAYS);
    }

    /** A line told by one number, so that what is generated is small and shrinks well. */
    private static Outcome<Basket> add(Basket basket, long code) {
        Item item = CATALOGUE.item((int) (code % CATALOGUE.size()));
        long rest = code / CATALOGUE.size();
        List<Unit> packs = item.packs();
        Unit unit = rest % 3 == 0 ? item.unit() : packs.get((int) (rest % 3 - 1) % packs.size());
        long steps = 1 + rest / 3 % (item.unit().digits() > 0 ? 2_500 : 12);
        Quantity quantity = new Quantity(steps, unit);
        long price = rest / 7_500 % 700_000;
        if (price >= 100_000) {
            return basket.add(item.sku(), quantity);
        }
        PriceMode mode = price % 2 == 0 ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
        long minor = price % 7 == 0 && unit != Unit.GRAM ? price / 2 * HIGH : price / 2;
        Money byHand = Money.ofMinor(minor, basket.currency());
        return basket.add(item.sku(), quantity, new ManualPrice(byHand, mode, "MATCH"));
    }

    private static Basket basket(Currency currency, Shopper shopper, List<Long> lines) {
        Basket basket = Basket.open(Counter.of(new StoreId("riyadh"), currency), shopper);
        for (long line : lines) {
            basket = add(basket, line).orElseThrow();
        }
        return basket;
    }

    /** Baskets in currencies of no, two and three decimals. */
    public static Arbitrary<Case> cases() {
        return cases(policies());
    }

    public static Arbitrary<Case> cases(Arbitrary<PricingPolicy> policies) {
        return Combinators.combine(
                        Arbitraries.of(Currency.JPY, Currency.SAR, Currency.KWD),
                        Arbitraries.longs().between(0, 9_999).list().ofSize(3 * CATALOGUE.size()),
                        Arbitraries.longs().between(0, 31_500_000_000L).list().ofMaxSize(25),
                        Arbitraries.of(Shopper.WALK_IN, new Shopper(Optional.empty(), List.of(TRADE))),
                        Arbitraries.of(TAXES),
                        policies)
                .as((currency, prices, lines, shopper, taxes, policy) -> new Case(
                        Books.of(CATALOGUE, prices(currency, prices), taxes, policy), basket(currency, shopper, lines)))
                .withoutEdgeCases();
    }

    /** The same lines in another order, numbered anew. */
    public static Basket reordered(Basket basket, List<Integer> order) {
        Basket other = Basket.open(basket.counter(), basket.shopper());
        for (int at : order) {
            var line = basket.line(at);
            other = (line.manualPrice().isEmpty()
                            ? other.add(line.item(), line.quantity())
                            : other.add(
                                    line.item(),
                                    line.quantity(),
                                    line.manualPrice().get()))
                    .orElseThrow();
        }
        return other;
    }
}
