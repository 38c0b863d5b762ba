// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.scan.label.LabelTemplate;
import dev.mizan.core.scan.label.ScaleLabels;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleLabelsAtTheTillTest {
    private final Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
            .vat("300000000000003", "SA", "15")
            .policies(Policies.USUAL.labels(
                    new ScaleLabels(List.of(LabelTemplate.of("21IIIIIWWWWWC"), LabelTemplate.of("22IIIIIPPPPPC"))))));
    private final TillDoor till = shop.till("T1");

    @Test
    void aWeighedLineHasTheWeightAndAPricedLineThePriceOfItsLabel() {
        shop.catalogue()
                .define(
                        Item.builder(Sku.of("54321"), Text.of("Dates", "تمر"))
                                .unit(Unit.KILOGRAM)
                                .build(),
                        "23.95")
                .orElseThrow();
        shop.catalogue()
                .define(Item.builder(Sku.of("777"), Text.of("Cake", "كعكة")).build(), "50.00")
                .orElseThrow();
        Basket weighed = till.scan(till.basket(), label("2154321", "01250")).orElseThrow();
        assertThat(weighed.line(0).quantity()).isEqualTo(Quantity.of("1.250", Unit.KILOGRAM));
        assertThat(total(weighed)).isEqualTo("29.94");

        Basket priced = till.scan(till.basket(), label("2254321", "01940")).orElseThrow();
        assertThat(priced.line(0).quantity()).isEqualTo(Quantity.of("0.810", Unit.KILOGRAM));
        assertThat(total(priced)).isEqualTo("19.40");

        Basket cake = till.scan(till.basket(), label("2200777", "04750")).orElseThrow();
        assertThat(cake.line(0).quantity()).isEqualTo(Quantity.pieces(1));
        assertThat(total(cake)).isEqualTo("47.50");
        till.open(Money.zero(Currency.SAR)).orElseThrow();
        assertThat(till.sell(cake, Money.of("50.00", Currency.SAR)).isDone()).isTrue();
    }

    private String total(Basket basket) {
        PricedBasket priced = till.price(basket).orElseThrow();
        return priced.total().toPlainString();
    }

    private static String label(String item, String field) {
        return item + field + Gtin.checkDigit(item + field);
    }
}
