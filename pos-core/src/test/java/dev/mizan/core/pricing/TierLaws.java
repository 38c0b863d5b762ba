// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
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
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.why.PriceOrigin;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What quantity tiers must keep to: what counts is how much of an item is bought in all. */
class TierLaws {
    private static final PricingTime NOW = PricingTime.on(LocalDate.of(2026, 3, 1));
    private static final Unit BOX = Unit.pack("box6", Unit.PIECE, 6);
    private static final Item TEA =
            Item.builder(Sku.of("TEA"), Text.of("tea", "شاي")).pack(BOX).build();
    private static final Item RICE = Item.builder(Sku.of("RICE"), Text.of("rice", "أرز"))
            .unit(Unit.KILOGRAM)
            .build();
    private static final PriceList SHELF = PriceList.shelf("SHELF", Currency.SAR);
    private static final Price PIECE = price(TEA, Unit.PIECE, "1.00");
    private static final Price BOXED = price(TEA, BOX, "5.40");
    private static final Price KILO = price(RICE, Unit.KILOGRAM, "10.00");
    private static final Books BOOKS = Books.of(
            Catalogue.EMPTY.with(new ItemsChanged(List.of(TEA, RICE))),
            PriceBook.EMPTY.with(new PricesChanged(
                    List.of(SHELF),
                    List.of(
                            PIECE,
                            PIECE.atLeast(Quantity.pieces(10), sar("0.90")),
                            PIECE.atLeast(Quantity.pieces(100), sar("0.70")),
                            BOXED,
                            BOXED.atLeast(Quantity.of(5, BOX), sar("4.50")),
                            KILO,
                            KILO.atLeast(Quantity.of("2.500", Unit.KILOGRAM), sar("9.00"))),
                    List.of())),
            TaxBook.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS)),
            PricingPolicy.USUAL);
    private static final Basket EMPTY = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN);

    @Property
    void howManyLinesAnItemIsSpreadOverPlaysNoPart(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 40) Integer> parts) {
        Basket spread = EMPTY;
        int all = 0;
        for (int part : parts) {
            spread = spread.add(TEA.sku(), Quantity.pieces(part)).orElseThrow();
            all += part;
        }
        Basket one = EMPTY.add(TEA.sku(), Quantity.pieces(all)).orElseThrow();
        assertThat(total(spread)).isEqualTo(total(one)).isEqualTo(all * (all < 10 ? 100L : all < 100 ? 90L : 70L));
    }

    @Property
    void boxesAndPiecesReachATierTogetherAndEachHasItsOwnPrice(
            @ForAll @IntRange(min = 1, max = 20) int boxes, @ForAll @IntRange(min = 1, max = 60) int pieces) {
        Basket basket = EMPTY.add(TEA.sku(), Quantity.of(boxes, BOX))
                .then(it -> it.add(TEA.sku(), Quantity.pieces(pieces)))
                .orElseThrow();
        int bought = boxes * 6 + pieces;
        long each = bought < 10 ? 100 : bought < 100 ? 90 : 70;
        long box = bought < 30 ? 540 : 450;
        assertThat(total(basket)).isEqualTo(boxes * box + pieces * each);
    }

    @Property(tries = 200)
    void onlyTiersThatWereReachedAndLostArePassedOver(@ForAll @IntRange(min = 1, max = 120) int bought) {
        Basket basket = EMPTY.add(TEA.sku(), Quantity.pieces(bought)).orElseThrow();
        PricedBasket priced = Pricer.price(BOOKS, basket, NOW).orElseThrow();
        PriceOrigin.Listed origin = (PriceOrigin.Listed)
                Why.of(BOOKS, priced, basket.line(0).id()).orElseThrow().origin();
        List<Money> lost =
                bought < 10 ? List.of() : bought < 100 ? List.of(sar("1.00")) : List.of(sar("0.90"), sar("1.00"));
        assertThat(origin.passedOver())
                .extracting(offer -> offer.price().amount())
                .containsExactlyElementsOf(lost);
    }

    @Example
    void aWeightReachesItsTierToTheGram() {
        assertThat(total(EMPTY.add(RICE.sku(), Quantity.of("2.499", Unit.KILOGRAM))
                        .orElseThrow()))
                .isEqualTo(24_99L);
        assertThat(total(EMPTY.add(RICE.sku(), Quantity.of("2.500", Unit.KILOGRAM))
                        .orElseThrow()))
                .isEqualTo(22_50L);
    }

    @Example
    void whatAPersonPricedCountsForNoTier() {
        ManualPrice chipped = new ManualPrice(sar("0.50"), PriceMode.TAX_INCLUSIVE, "CHIPPED");
        Basket basket = EMPTY.add(TEA.sku(), Quantity.pieces(9))
                .then(it -> it.add(TEA.sku(), Quantity.pieces(5), chipped))
                .orElseThrow();
        assertThat(total(basket)).isEqualTo(9_00L + 2_50L);
    }

    @Example
    void theReasonNamesTheTier() {
        Basket basket = EMPTY.add(TEA.sku(), Quantity.pieces(12)).orElseThrow();
        Why why =
                Why.of(BOOKS, Pricer.price(BOOKS, basket, NOW).orElseThrow(), 1).orElseThrow();
        assertThat(why.unitPrice()).isEqualTo(sar("0.90"));
        assertThat(why.told(Language.EN)).anyMatch(line -> line.contains("the price from 10"));
        assertThat(why.told(Language.AR)).anyMatch(line -> line.contains("السعر ابتداءً من"));
    }

    private static long total(Basket basket) {
        return Pricer.price(BOOKS, basket, NOW).orElseThrow().gross();
    }

    private static Price price(Item item, Unit unit, String amount) {
        return new Price(new PriceListId("SHELF"), item.sku(), unit, sar(amount), Period.ALWAYS);
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
