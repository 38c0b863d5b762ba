// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.catalog.makeup.Component;
import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.core.catalog.makeup.MakeupReason;
import dev.mizan.core.catalog.makeup.Modifier;
import dev.mizan.core.catalog.makeup.ModifierGroup;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bundle at one price is goods at two rates, out of stock and back. */
class BundleAtTheTillTest {
    private static final Sku TEA = Sku.of("TEA");
    private static final Sku DATES = Sku.of("DATES");

    private Mizan shop;
    private TillDoor till;

    @BeforeEach
    void open() {
        shop = Mizan.open(
                Shop.named("Shop", "متجر", Currency.SAR, "Asia/Riyadh").vat("300000000000003", "SA", "15"));
        shop.catalogue()
                .setTaxes(List.of(
                        new TaxRule(new TaxClass("FOOD"), new TaxRate(VatCategory.Z, Percent.ZERO), Period.ALWAYS)))
                .orElseThrow();
        define(Item.builder(TEA, Text.en("Tea")).build(), "40.00");
        define(
                Item.builder(DATES, Text.en("Dates"))
                        .taxClass(new TaxClass("FOOD"))
                        .build(),
                "10.00");
        define(
                Item.builder(Sku.of("HAMPER"), Text.en("Hamper"))
                        .makeup(Makeup.bundle(new Component(TEA, 1), new Component(DATES, 2)))
                        .build(),
                "50.00");
        define(
                Item.builder(Sku.of("COFFEE"), Text.of("Coffee", "قهوة"))
                        .makeup(Makeup.choices(
                                ModifierGroup.one(
                                        Text.of("Size", "الحجم"),
                                        Modifier.free("SMALL", Text.of("Small", "صغير")),
                                        Modifier.of("LARGE", Text.of("Large", "كبير"), sar("2.00"))),
                                ModifierGroup.upTo(
                                        1,
                                        Text.of("Sugar", "السكر"),
                                        Modifier.free("NO-SUGAR", Text.of("No sugar", "بدون سكر")))))
                        .build(),
                "10.00");
        shop.stock()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsReceipt.Line(TEA, Quantity.pieces(10), sar("200.00")),
                                new GoodsReceipt.Line(DATES, Quantity.pieces(10), sar("40.00"))))
                .orElseThrow();
        till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void define(Item item, String price) {
        shop.catalogue().define(item, price).orElseThrow();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    @Test
    void aBundleIsIssuedTaxedAndReturnedByItsComponents() {
        Basket basket = till.scan(till.basket(), "HAMPER", Quantity.pieces(2)).orElseThrow();
        Sale sale = till.sell(basket, sar("100.00")).orElseThrow();
        assertThat(sale.total()).isEqualTo(sar("100.00"));
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(8));
        assertThat(shop.stock().onHand(DATES)).contains(Quantity.pieces(6));
        // 50.00 over 40.00 and 20.00 alone: 33.33 at 15 %, 16.67 at zero; of two hampers 66.66 and 33.34.
        assertThat(sale.fact().bill().taxTotals())
                .extracting(TaxTotal::tax, TaxTotal::net)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(8_69L, 57_97L),
                        org.assertj.core.groups.Tuple.tuple(0L, 33_34L));
        List<SoldLine> lines = sale.fact().bill().lines();
        Money repaid = sar("0.00");
        for (int line = 0; line < lines.size(); line++) {
            repaid = repaid.plus(till.takeBack(
                            sale.id(),
                            List.of(new ReturnedItem(line, lines.get(line).quantity())),
                            ReturnCause.CHANGED_MIND)
                    .orElseThrow()
                    .refund());
        }
        assertThat(repaid).isEqualTo(sar("100.00"));
        assertThat(shop.stock().onHand(TEA)).contains(Quantity.pieces(10));
        assertThat(shop.stock().value()).isEqualTo(sar("240.00"));
    }

    @Test
    void whatIsChosenStandsOnTheBillAndARequiredChoiceIsAskedFor() {
        Basket large = till.scan(till.basket(), "COFFEE", Quantity.pieces(2), List.of("LARGE", "NO-SUGAR"))
                .orElseThrow();
        Sale sale = till.sell(large, sar("24.00")).orElseThrow();
        assertThat(sale.total()).isEqualTo(sar("24.00"));
        assertThat(sale.fact().bill().lines().get(0).name())
                .isEqualTo(Text.of("Coffee: Large, No sugar", "قهوة: كبير، بدون سكر"));
        assertThat(till.price(till.scan(till.basket(), "COFFEE").orElseThrow()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(MakeupReason.NOT_SO_MANY));
    }
}
