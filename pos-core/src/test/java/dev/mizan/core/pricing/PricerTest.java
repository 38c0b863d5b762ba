// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketReason;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceReason;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricerTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Unit BOX = PricingGen.BOX;
    private static final Item TEA =
            Item.builder(Sku.of("TEA"), Text.of("tea", "شاي")).pack(BOX).build();
    private static final Item RICE = Item.builder(Sku.of("RICE"), Text.of("rice", "أرز"))
            .unit(Unit.KILOGRAM)
            .build();
    private static final Item BULB = Item.builder(Sku.of("BULB"), Text.en("bulb"))
            .lifeCycle(LifeCycle.ACTIVE.from(NEW_YEAR, Stage.RECALLED))
            .build();
    private static final Item CIGAR = Item.builder(Sku.of("CIGAR"), Text.en("cigar"))
            .taxClass(new TaxClass("TOBACCO"))
            .build();
    private static final Catalogue CATALOGUE = Catalogue.EMPTY.with(new ItemsChanged(List.of(TEA, RICE, BULB, CIGAR)));
    private static final TaxBook TAXES = TaxBook.of(
            new TaxRule(TaxClass.STANDARD, TaxRate.standard("5"), Period.ALWAYS),
            new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.from(NEW_YEAR)));
    private static final Basket EMPTY = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN);

    @Test
    void aSaleAfterMidnightHasTheNewYearsPricesAndRatesThoughItsDayIsTheOld() {
        TradingDay day = new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0));
        Books books = books(
                PricingPolicy.USUAL,
                price(TEA, Unit.PIECE, "10.00", Period.ALWAYS),
                price(TEA, Unit.PIECE, "12.00", Period.from(NEW_YEAR)));
        Basket basket = EMPTY.add(TEA.sku(), Quantity.pieces(1)).orElseThrow();
        assertThat(at(books, basket, day, "2025-12-31T20:59:00Z")).isEqualTo("SAR 10.00 S 5 % 48");
        assertThat(at(books, basket, day, "2025-12-31T21:40:00Z")).isEqualTo("SAR 12.00 S 15 % 157");
    }

    private static String at(Books books, Basket basket, TradingDay day, String instant) {
        Instant now = Instant.parse(instant);
        PricingTime time = PricingTime.of(day.times(now, now), day.zone());
        PricedBasket priced = Pricer.price(books, basket, time).orElseThrow();
        return priced.total() + " " + priced.rate(0) + " " + priced.tax();
    }

    @Test
    void aBoxWithoutAPriceCostsItsPiecesAndOneWithAPriceCostsThat() {
        Basket basket = EMPTY.add(TEA.sku(), Quantity.of(2, BOX)).orElseThrow();
        Price piece = price(TEA, Unit.PIECE, "1.50", Period.ALWAYS);
        Price box = price(TEA, BOX, "8.00", Period.ALWAYS);
        assertThat(total(books(PricingPolicy.USUAL, piece), basket)).isEqualTo(18_00L);
        assertThat(total(books(PricingPolicy.USUAL, piece, box), basket)).isEqualTo(16_00L);
    }

    @Test
    void aWeighedLineIsRoundedOnceByThePolicy() {
        Basket basket =
                EMPTY.add(RICE.sku(), Quantity.of("0.333", Unit.KILOGRAM)).orElseThrow();
        Price price = price(RICE, Unit.KILOGRAM, "10.55", Period.ALWAYS);
        assertThat(total(books(PricingPolicy.USUAL, price), basket)).isEqualTo(3_51L);
        PricingPolicy up = new PricingPolicy(Rounding.UP.toIncrement(5), TaxRounding.PER_LINE);
        assertThat(total(books(up, price), basket)).isEqualTo(3_55L);
    }

    /** Why the level of rounding is a policy: 3 x 0.03 at 15 % net is 0.01 of tax in one line and nothing in three. */
    @Test
    void splittingALineMovesAMinorUnitByTheLineAndNoneByTheDocument() {
        Basket one = EMPTY.add(TEA.sku(), Quantity.pieces(3), net("0.03")).orElseThrow();
        Basket three = EMPTY;
        for (int i = 0; i < 3; i++) {
            three = three.add(TEA.sku(), Quantity.pieces(1), net("0.03")).orElseThrow();
        }
        Books byLine = books(new PricingPolicy(Rounding.HALF_UP, TaxRounding.PER_LINE));
        Books byDocument = books(new PricingPolicy(Rounding.HALF_UP, TaxRounding.PER_GROUP));
        assertThat(total(byLine, one)).isEqualTo(10L);
        assertThat(total(byLine, three)).isEqualTo(9L);
        assertThat(total(byDocument, one)).isEqualTo(10L);
        assertThat(total(byDocument, three)).isEqualTo(10L);
    }

    /** Eight lines of one minor unit, whose weights alone tell them apart, share one minor unit of tax. */
    @Test
    void linesThatDifferOnlyInWeightKeepTheirMinorUnitInAnyOrder() {
        Books books = books(PricingPolicy.USUAL, price(RICE, Unit.KILOGRAM, "0.10", Period.ALWAYS));
        Basket rising = EMPTY;
        Basket falling = EMPTY;
        for (int i = 0; i < 8; i++) {
            rising = rising.add(RICE.sku(), new Quantity(60 + i, Unit.KILOGRAM)).orElseThrow();
            falling =
                    falling.add(RICE.sku(), new Quantity(67 - i, Unit.KILOGRAM)).orElseThrow();
        }
        PricedBasket one = Pricer.price(books, rising, PricingTime.on(NEW_YEAR)).orElseThrow();
        PricedBasket other =
                Pricer.price(books, falling, PricingTime.on(NEW_YEAR)).orElseThrow();
        assertThat(one.tax()).isEqualTo(1L);
        for (int i = 0; i < 8; i++) {
            assertThat(other.tax(7 - i)).isEqualTo(one.tax(i));
        }
    }

    @Test
    void twoThousandLinesAtTheLimitAddUpExactlyAndOneMoreMinorUnitIsRefused() {
        ManualPrice most = byHand(Pricer.MAX_LINE, PriceMode.TAX_EXCLUSIVE);
        Basket basket = EMPTY;
        for (int i = 0; i < Basket.MAX_LINES; i++) {
            basket = basket.add(TEA.sku(), Quantity.pieces(1), most).orElseThrow();
        }
        for (TaxRounding rounding : List.of(TaxRounding.PER_LINE, TaxRounding.PER_GROUP)) {
            Books books = books(new PricingPolicy(Rounding.HALF_UP, rounding));
            assertThat(total(books, basket)).isEqualTo(2_000 * (Pricer.MAX_LINE + Pricer.MAX_LINE / 100 * 15));
        }
        Books books = books(PricingPolicy.USUAL);
        for (Quantity quantity : List.of(Quantity.pieces(2), Quantity.of("1.001", Unit.KILOGRAM))) {
            Basket tooMuch = EMPTY.add(RICE.sku(), quantity, most).orElseThrow();
            assertThat(total(books, tooMuch)).isEqualTo(PricingReason.LINE_TOO_LARGE);
        }
        // 2^60 times 16 is nothing in 64 bits.
        for (long minor : new long[] {Long.MAX_VALUE, 1L << 60}) {
            ManualPrice more = byHand(minor, PriceMode.TAX_INCLUSIVE);
            for (Quantity quantity :
                    List.of(Quantity.pieces(1), Quantity.pieces(16), Quantity.of(999_999, Unit.KILOGRAM))) {
                Basket tooMuch = EMPTY.add(RICE.sku(), quantity, more).orElseThrow();
                assertThat(total(books, tooMuch)).isEqualTo(PricingReason.LINE_TOO_LARGE);
            }
        }
    }

    @Test
    void whatCanNotBePricedIsRefusedByName() {
        Books books = books(
                PricingPolicy.USUAL, price(TEA, Unit.PIECE, "1.00", Period.between(NEW_YEAR, NEW_YEAR.plusDays(9))));
        assertThat(total(books, EMPTY)).isEqualTo(0L);
        assertThat(total(books, EMPTY.add(Sku.of("GHOST"), Quantity.pieces(1)).orElseThrow()))
                .isEqualTo(CatalogueReason.UNKNOWN_ITEM);
        assertThat(total(books, EMPTY.add(BULB.sku(), Quantity.pieces(1)).orElseThrow()))
                .isEqualTo(CatalogueReason.RECALLED);
        assertThat(total(books, EMPTY.add(CIGAR.sku(), Quantity.pieces(1)).orElseThrow()))
                .isEqualTo(TaxReason.NO_RATE);
        assertThat(total(
                        books,
                        EMPTY.add(RICE.sku(), Quantity.of(1, Unit.KILOGRAM)).orElseThrow()))
                .isEqualTo(PriceReason.NO_PRICE);
        assertThat(total(
                        books,
                        EMPTY.add(TEA.sku(), Quantity.of(1, Unit.KILOGRAM)).orElseThrow()))
                .isEqualTo(CatalogueReason.UNKNOWN_UNIT);
        Basket dollars = Basket.open(Counter.of(new StoreId("riyadh"), Currency.USD), Shopper.WALK_IN)
                .add(TEA.sku(), Quantity.pieces(1))
                .orElseThrow();
        assertThat(total(books, dollars)).isEqualTo(PriceReason.NO_PRICE);
        Basket tea = EMPTY.add(TEA.sku(), Quantity.pieces(1)).orElseThrow();
        assertThat(reason(Pricer.price(books, tea, PricingTime.on(NEW_YEAR.plusDays(8)))
                        .map(PricedBasket::gross)))
                .isEqualTo(1_00L);
        assertThat(reason(Pricer.price(books, tea, PricingTime.on(NEW_YEAR.plusDays(9)))))
                .isEqualTo(PriceReason.NO_PRICE);
        assertThat(reason(Pricer.price(books, tea, PricingTime.on(NEW_YEAR)).then(priced -> Why.of(books, priced, 2))))
                .isEqualTo(BasketReason.NO_SUCH_LINE);
    }

    @Test
    void aRefusedPricingLeavesThePadFitForTheNext() {
        Books books = books(PricingPolicy.USUAL, price(TEA, Unit.PIECE, "1.00", Period.ALWAYS));
        PricingPad pad = new PricingPad();
        Basket ghost = EMPTY.add(Sku.of("GHOST"), Quantity.pieces(1)).orElseThrow();
        Basket tea = EMPTY.add(TEA.sku(), Quantity.pieces(3)).orElseThrow();
        PricingTime now = PricingTime.on(NEW_YEAR);
        assertThat(reason(Pricer.price(books, ghost, now, pad))).isEqualTo(CatalogueReason.UNKNOWN_ITEM);
        assertThat(Pricer.price(books, tea, now, pad)).isEqualTo(Pricer.price(books, tea, now));
    }

    @Test
    void itIsSaidWhyALineCostsWhatItDoesInBothLanguages() {
        Books books = books(PricingPolicy.USUAL, price(TEA, Unit.PIECE, "1.50", Period.ALWAYS));
        Basket basket = EMPTY.add(TEA.sku(), Quantity.of(2, BOX)).orElseThrow();
        Why why = Pricer.price(books, basket, PricingTime.on(NEW_YEAR))
                .then(priced -> Why.of(books, priced, 1))
                .orElseThrow();
        assertThat(why.told(Language.EN))
                .containsExactly(
                        "tea: 2 box6 at SAR 1.50, to pay SAR 18.00",
                        "  price from list SHELF; before promotions SAR 18.00",
                        "    priced as 12 piece",
                        "  tax S 15 % in it: net SAR 15.65, tax SAR 2.35",
                        "    by the rule of class STANDARD, in force 2026-01-01/; tax book 1",
                        "    rounded: tax, its share of the rate's total 2.347826 -> SAR 2.35 (HALF_UP)");
        assertThat(why.told(Language.AR)).hasSize(6).allMatch(line -> line.matches(".*[\\u0600-\\u06FF].*"));
        assertThat(why.told(Language.AR).get(0)).contains("شاي", "SAR 18.00");
    }

    private static ManualPrice net(String amount) {
        return new ManualPrice(Money.of(amount, Currency.SAR), PriceMode.TAX_EXCLUSIVE, "MATCH");
    }

    private static ManualPrice byHand(long minor, PriceMode mode) {
        return new ManualPrice(Money.ofMinor(minor, Currency.SAR), mode, "MATCH");
    }

    private static Price price(Item item, Unit unit, String amount, Period runs) {
        return new Price(new PriceListId("SHELF"), item.sku(), unit, Money.of(amount, Currency.SAR), runs);
    }

    private static Books books(PricingPolicy policy, Price... prices) {
        PriceBook book = PriceBook.EMPTY.with(
                new PricesChanged(List.of(PriceList.shelf("SHELF", Currency.SAR)), List.of(prices), List.of()));
        TaxBook taxes = TAXES;
        return Books.of(CATALOGUE, book, taxes, policy);
    }

    private static Object total(Books books, Basket basket) {
        return reason(Pricer.price(books, basket, PricingTime.on(NEW_YEAR)).map(PricedBasket::gross));
    }
}
