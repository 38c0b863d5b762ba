// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.core.basket.Basket;
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
import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The goods, prices and taxes of a case, put into the books of a shop. */
final class PromotionCase {
    private static final PriceListId SHELF = new PriceListId("SHELF");

    final Currency currency;
    private final PriceMode mode;
    private final List<Item> items = new ArrayList<>();
    private final List<Price> prices = new ArrayList<>();
    private final Map<String, TaxRule> taxes = new LinkedHashMap<>();
    private final Map<String, Set<Sku>> tags = new LinkedHashMap<>();
    private final List<Floor> floors = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    Basket basket;

    PromotionCase(JsonNode input) {
        currency = Currency.of(input.path("currency").asText());
        mode = input.path("tax").path("prices").asText().equals("EXCLUSIVE")
                ? PriceMode.TAX_EXCLUSIVE
                : PriceMode.TAX_INCLUSIVE;
        basket = Basket.open(Counter.of(new StoreId("S1"), currency), Shopper.WALK_IN);
        input.path("lines").forEach(this::line);
        input.path("promotions").forEach(this::gifts);
    }

    private void line(JsonNode line) {
        String sku = line.path("id").asText();
        Unit unit = unit(line);
        item(sku, unit, line.path("taxRate").asText("0"));
        price(sku, unit, line.path("unitPrice").asText());
        line.path("tags")
                .forEach(tag -> tags.computeIfAbsent(tag.asText(), none -> new HashSet<>())
                        .add(Sku.of(sku)));
        if (line.hasNonNull("minUnitPrice")) {
            floors.add(new Floor(
                    Selector.items(sku), Money.of(line.path("minUnitPrice").asText(), currency)));
        }
        basket = basket.add(Sku.of(sku), Quantity.of(line.path("qty").asText(), unit))
                .orElseThrow();
    }

    /** A quantity with decimals is weighed; a unit of several is a pack of pieces. */
    private static Unit unit(JsonNode line) {
        if (new BigDecimal(line.path("qty").asText()).stripTrailingZeros().scale() > 0) {
            return Unit.KILOGRAM;
        }
        return line.hasNonNull("uom")
                ? Unit.pack(
                        line.path("uom").asText(),
                        Unit.PIECE,
                        line.path("uomFactor").asLong(1))
                : Unit.PIECE;
    }

    private void item(String sku, Unit unit, String taxRate) {
        String taxClass = "T" + taxRate;
        Percent percent = Percent.of(new BigDecimal(taxRate).movePointRight(2).toPlainString());
        TaxRate rate = percent.isZero() ? TaxRate.untaxed(VatCategory.Z) : new TaxRate(VatCategory.S, percent);
        taxes.put(taxClass, new TaxRule(new TaxClass(taxClass), rate, Period.ALWAYS));
        var item = Item.builder(Sku.of(sku), Text.en(sku)).taxClass(new TaxClass(taxClass));
        items.add((unit.dimension() == Unit.Dimension.COUNT && !unit.equals(Unit.PIECE)
                        ? item.pack(unit)
                        : item.unit(unit))
                .build());
        known.add(sku);
    }

    private void price(String sku, Unit unit, String amount) {
        prices.add(new Price(SHELF, Sku.of(sku), unit, Money.of(amount, currency), Period.ALWAYS));
    }

    /** What a promotion gives away has a price too. */
    private void gifts(JsonNode promotion) {
        for (PromotionEffects each : PromotionEffects.of(promotion)) {
            JsonNode effect = each.effect();
            String sku = effect.path("sku").asText();
            if (effect.path("type").asText().equals("GIFT") && !known.contains(sku)) {
                item(sku, Unit.PIECE, effect.path("taxRate").asText("0"));
                price(sku, Unit.PIECE, effect.path("unitPrice").asText());
            }
        }
    }

    Catalogue catalogue() {
        return Catalogue.EMPTY.with(new ItemsChanged(items));
    }

    PriceBook priceBook() {
        PriceList list = new PriceList(SHELF, currency, mode, PriceScope.GENERAL, Period.ALWAYS);
        return PriceBook.EMPTY.with(new PricesChanged(List.of(list), prices, List.of()));
    }

    TaxBook taxBook() {
        return TaxBook.of(taxes.values().toArray(TaxRule[]::new));
    }

    Map<String, Set<Sku>> tags() {
        return tags;
    }

    Guard guard() {
        return Guard.NONE.floors(floors.toArray(Floor[]::new));
    }
}
