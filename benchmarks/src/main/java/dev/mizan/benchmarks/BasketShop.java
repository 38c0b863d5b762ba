// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** A shop of 5,000 items with shelf prices that hold 15 % VAT, and baskets of it; the same on every run. */
final class BasketShop {
    private static final int ITEMS = 5_000;
    private static final long SEED = 20_261_122L;
    private static final List<TaxClass> CLASSES =
            List.of(TaxClass.STANDARD, new TaxClass("REDUCED"), new TaxClass("ZERO"));

    private final PriceBook prices;
    private final Catalogue catalogue;
    private final Map<Sku, Money> shelf = new HashMap<>();

    BasketShop() {
        Random random = new Random(SEED);
        List<Item> items = new ArrayList<>();
        List<Price> set = new ArrayList<>();
        PriceList list = PriceList.shelf("SHELF", Currency.SAR);
        for (int i = 0; i < ITEMS; i++) {
            Sku sku = Sku.of("" + (85_000 + i));
            Money amount = Money.ofMinor(50 + random.nextInt(20_000), Currency.SAR);
            items.add(Item.builder(sku, Text.en("item " + i)).build());
            set.add(new Price(list.id(), sku, Unit.PIECE, amount, Period.ALWAYS));
            shelf.put(sku, amount);
        }
        catalogue = Catalogue.EMPTY.with(new ItemsChanged(items));
        prices = PriceBook.EMPTY.with(new PricesChanged(List.of(list), set, List.of()));
    }

    Books books(TaxRounding rounding) {
        TaxBook taxes = TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS));
        return Books.of(catalogue, prices, taxes, new PricingPolicy(Rounding.HALF_UP, rounding));
    }

    /** The same goods, a third each at 15 %, at 5 % and zero rated. */
    Books atThreeRates(TaxRounding rounding) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(catalogue
                    .item(i)
                    .change()
                    .taxClass(CLASSES.get(i % CLASSES.size()))
                    .build());
        }
        TaxBook taxes = TaxBook.of(
                new TaxRule(CLASSES.get(0), TaxRate.standard("15"), Period.ALWAYS),
                new TaxRule(CLASSES.get(1), TaxRate.standard("5"), Period.ALWAYS),
                new TaxRule(CLASSES.get(2), TaxRate.untaxed(VatCategory.Z), Period.ALWAYS));
        Catalogue classed = Catalogue.EMPTY.with(new ItemsChanged(items));
        return Books.of(classed, prices, taxes, new PricingPolicy(Rounding.HALF_UP, rounding));
    }

    /** So many lines of 1 to 5 pieces. */
    Basket basket(int lines) {
        Random random = new Random(SEED + lines);
        Basket basket = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN);
        for (int i = 0; i < lines; i++) {
            Item item = catalogue.item(random.nextInt(ITEMS));
            basket = basket.add(item.sku(), Quantity.pieces(1 + random.nextInt(5)))
                    .orElseThrow();
        }
        return basket;
    }

    /** The shelf prices in a rival's amounts, by item number: what a program with that library would look up. */
    <A> Map<Sku, A> prices(Function<Money, A> amount) {
        Map<Sku, A> translated = new HashMap<>();
        shelf.forEach((sku, price) -> translated.put(sku, amount.apply(price)));
        return translated;
    }

    static long pieces(BasketLine line) {
        return line.quantity().steps();
    }
}
