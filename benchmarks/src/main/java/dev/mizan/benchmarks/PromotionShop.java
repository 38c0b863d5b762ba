// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.benchmarks.rival.Deal;
import dev.mizan.benchmarks.rival.Line;
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
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * A shop with promotions as shops have them, the same on every run: promotion {@code i} is for items {@code 2i} and {@code
 * 2i + 1} and every second one shares an item with the one before it, so that at most two compete for a unit. A basket
 * meets at most five of them; its other lines are of items without promotions.
 */
final class PromotionShop {
    private static final int PLAIN_ITEMS = 5_000;
    private static final int PROMOTED_LINES = 4;
    private static final int MEETING = 1_000;
    private static final long SEED = 20_261_122L;

    private final List<Deal> deals = new ArrayList<>();
    private final List<Promotion> promotions = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Price> prices = new ArrayList<>();
    /** A scan hands out the catalogue's own object of a number, and so does this. */
    private final Map<String, Sku> numbers = new HashMap<>();

    private final PriceList list = PriceList.shelf("SHELF", Currency.SAR);

    PromotionShop(int count) {
        Random random = new Random(SEED);
        for (int i = 0; i < PLAIN_ITEMS; i++) {
            add("P" + i, 50 + random.nextInt(20_000));
        }
        for (int i = 0; i < count; i++) {
            add("D" + 2 * i, 500 + random.nextInt(2_000));
            add("D" + (2 * i + 1), 500 + random.nextInt(2_000));
            promote(i, random);
        }
    }

    private void add(String number, long minor) {
        Sku sku = Sku.of(number);
        numbers.put(number, sku);
        items.add(Item.builder(sku, Text.en("item " + number)).build());
        prices.add(new Price(list.id(), sku, Unit.PIECE, Money.ofMinor(minor, Currency.SAR), Period.ALWAYS));
    }

    private void promote(int i, Random random) {
        Set<String> goods = new HashSet<>(Set.of("D" + 2 * i, "D" + (2 * i + 1)));
        if (i % 2 == 1) {
            goods.add("D" + (2 * i - 1));
        }
        boolean fixed = i % 3 == 0;
        int percent = 5 * (1 + random.nextInt(8));
        long price = 2_000L + random.nextInt(1_000);
        String id = "PROMO-" + i;
        deals.add(new Deal(id, random.nextInt(1_000), goods, fixed ? 3 : 1, fixed ? 0 : percent, fixed ? price : 0));
        promotions.add(Promotion.builder(id, Text.en(id))
                .gives(
                        Phase.ITEM,
                        Selector.items(goods.toArray(String[]::new)),
                        fixed
                                ? new GroupPrice(3, Money.ofMinor(price, Currency.SAR))
                                : new GroupPercent(1, Percent.of("" + percent)))
                .build());
    }

    List<Deal> deals() {
        return deals;
    }

    List<Promotion> promotions() {
        return promotions;
    }

    Books books() {
        TaxBook taxes = TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS));
        return Books.of(
                Catalogue.EMPTY.with(new ItemsChanged(items)),
                PriceBook.EMPTY.with(new PricesChanged(List.of(list), prices, List.of())),
                taxes,
                PromotionBook.EMPTY.define(promotions, List.of()).orElseThrow(),
                PricingPolicy.USUAL);
    }

    /** So many lines of 1 to 4 pieces, of which at most four are promoted. */
    Basket basket(int lines, long seed) {
        Random random = new Random(SEED + 31 * seed + lines);
        Basket basket = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN);
        int first = 2 * random.nextInt(MEETING - 2);
        for (int i = 0; i < lines; i++) {
            String number = i < PROMOTED_LINES ? "D" + (first + i) : "P" + random.nextInt(PLAIN_ITEMS);
            basket = basket.add(Objects.requireNonNull(numbers.get(number)), Quantity.pieces(1 + random.nextInt(4)))
                    .orElseThrow();
        }
        return basket;
    }

    /** The basket in a rival's lines, fresh. */
    List<Line> lines(Basket basket, Books books) {
        List<Line> lines = new ArrayList<>(basket.size());
        for (BasketLine line : basket.lines()) {
            long price = books.prices().offers(line.item()).all().get(0).minor();
            lines.add(new Line(line.item().value(), price, (int) line.quantity().steps()));
        }
        return lines;
    }
}
