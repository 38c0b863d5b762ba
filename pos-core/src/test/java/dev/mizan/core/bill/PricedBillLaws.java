// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PricedBillLaws {
    private static final Sku TEA = Sku.of("TEA");
    private static final Sku RICE = Sku.of("RICE");

    @Property(tries = 200)
    void aBillSaysWhatThePricerSaid(
            @ForAll @LongRange(min = 1, max = 99_999) long teaPrice,
            @ForAll @LongRange(min = 1, max = 99_999) long ricePrice,
            @ForAll @IntRange(min = 1, max = 40) int pieces,
            @ForAll @IntRange(min = 1, max = 4_000) int grams) {
        Books books = books(teaPrice, ricePrice);
        Basket basket = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.of(new CustomerId("C1")))
                .add(TEA, Quantity.pieces(pieces))
                .then(some -> some.add(RICE, new Quantity(grams, Unit.KILOGRAM)))
                .then(some -> some.add(
                        TEA, Quantity.pieces(1), new ManualPrice(sar(teaPrice), PriceMode.TAX_EXCLUSIVE, "MATCH")))
                .orElseThrow();
        PricedBasket priced = Pricer.price(books, basket, PricingTime.on(LocalDate.of(2026, 1, 1)))
                .orElseThrow();
        Bill bill =
                Bill.of(priced, sku -> books.catalogue().find(sku).orElseThrow().name());
        assertThat(bill.gross()).isEqualTo(priced.total());
        assertThat(bill.net().minor()).isEqualTo(priced.net());
        assertThat(bill.tax().minor()).isEqualTo(priced.tax());
        assertThat(bill.taxTotals()).isEqualTo(priced.taxTotals());
        assertThat(bill.books()).isEqualTo(priced.versions());
        assertThat(bill.customer()).contains(new CustomerId("C1"));
        for (int i = 0; i < priced.size(); i++) {
            SoldLine line = bill.lines().get(i);
            assertThat(line.gross()).isEqualTo(priced.gross(i));
            assertThat(line.tax()).isEqualTo(priced.tax(i));
            assertThat(line.unitPrice()).isEqualTo(priced.unitPrice(i));
            assertThat(line.mode()).isEqualTo(priced.mode(i));
            assertThat(line.overridden()).isEqualTo(i == 2 ? "MATCH" : "");
        }
        assertThat(bill.lines().get(1).name()).isEqualTo(Text.of("rice", "أرز"));
        Bill read = Fields.of(bill::write).read(Bill::read);
        assertThat(read).isEqualTo(bill);
    }

    private static Books books(long teaPrice, long ricePrice) {
        Catalogue none = Catalogue.EMPTY;
        Catalogue catalogue = none.with(none.define(List.of(
                        Item.builder(TEA, Text.en("tea")).build(),
                        Item.builder(RICE, Text.of("rice", "أرز"))
                                .unit(Unit.KILOGRAM)
                                .build()))
                .orElseThrow());
        PriceList shelf = PriceList.shelf("SHELF", Currency.SAR);
        PriceBook prices = PriceBook.EMPTY.with(PriceBook.EMPTY
                .define(
                        List.of(shelf),
                        List.of(
                                new Price(shelf.id(), TEA, Unit.PIECE, sar(teaPrice), Period.ALWAYS),
                                new Price(shelf.id(), RICE, Unit.KILOGRAM, sar(ricePrice), Period.ALWAYS)),
                        List.of())
                .orElseThrow());
        TaxBook taxes = TaxBook.of(new TaxRule(TaxClass.STANDARD, BillGen.VAT_15, Period.ALWAYS));
        return Books.of(catalogue, prices, taxes, PricingPolicy.USUAL);
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }
}
