// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A tree of a price is the same on every machine. */
class WhyWordsTest {
    @Test
    void figuresAreThoseOfTheSentenceAndNotOfTheMachinesLocale() {
        Item tea = Item.builder(Sku.of("TEA"), Text.en("tea")).build();
        PriceList shelf = PriceList.shelf("SHELF", Currency.SAR);
        Price ten = new Price(shelf.id(), tea.sku(), tea.unit(), Money.of("10.00", Currency.SAR), Period.ALWAYS);
        Promotion second = Promotion.builder("2FOR1", Text.en("2 for 1"))
                .gives(Phase.ITEM, new CheapestFree(2, 1, Percent.HUNDRED))
                .build();
        Books books = Books.of(
                Catalogue.EMPTY.with(Catalogue.EMPTY.define(List.of(tea)).orElseThrow()),
                PriceBook.EMPTY.with(new PricesChanged(List.of(shelf), List.of(ten), List.of())),
                TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS)),
                PromotionBook.of(second),
                PricingPolicy.USUAL);
        Basket basket = Basket.open(Counter.of(new StoreId("S"), Currency.SAR), Shopper.WALK_IN)
                .add(tea.sku(), Quantity.pieces(5))
                .orElseThrow();
        WhyBasket why = WhyBasket.of(books, basket, PricingTime.on(LocalDate.of(2026, 11, 22)), Visit.PLAIN)
                .orElseThrow();
        List<String> here = why.told(Language.EN);
        assertThat(String.join("\n", here)).contains("(4 of 5)");
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(why.told(Language.EN)).isEqualTo(here);
        } finally {
            Locale.setDefault(machine);
        }
    }
}
