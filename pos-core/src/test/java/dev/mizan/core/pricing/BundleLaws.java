// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.catalog.makeup.Component;
import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.core.catalog.makeup.MakeupReason;
import dev.mizan.core.catalog.makeup.Modifier;
import dev.mizan.core.catalog.makeup.ModifierGroup;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.bundle.BundleOpening;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A bundle is sold as its components and an item as it was chosen, to the minor unit. */
class BundleLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Item TEA = item("TEA");
    private static final Item DATES = Item.builder(Sku.of("DATES"), Text.en("Dates"))
            .taxClass(new TaxClass("FOOD"))
            .build();
    private static final Item COFFEE = item("COFFEE")
            .change()
            .makeup(Makeup.choices(
                            ModifierGroup.one(
                                    Text.of("Size", "الحجم"),
                                    Modifier.free("SMALL", Text.of("Small", "صغير")),
                                    Modifier.of("LARGE", Text.of("Large", "كبير"), Percent.of("25"))),
                            ModifierGroup.upTo(
                                    2,
                                    Text.of("Extras", "إضافات"),
                                    Modifier.of("SHOT", Text.of("Extra shot", "جرعة إضافية"), sar("2.50")),
                                    Modifier.free("NO-SUGAR", Text.of("No sugar", "بدون سكر")),
                                    Modifier.of("SUGAR", Text.of("Sugar", "سكر"), sar("0.25"))))
                    .never("SUGAR", "NO-SUGAR"))
            .build();

    private static Item item(String sku) {
        return Item.builder(Sku.of(sku), Text.en(sku)).build();
    }

    private static Item hamper(int teas, int dates) {
        return item("HAMPER")
                .change()
                .makeup(Makeup.bundle(new Component(TEA.sku(), teas), new Component(DATES.sku(), dates)))
                .build();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static Price price(Item item, long minor) {
        return new Price(
                new PriceListId("SHELF"), item.sku(), item.unit(), Money.ofMinor(minor, Currency.SAR), Period.ALWAYS);
    }

    private static Books books(Item hamper, long price, long tea, long dates, Promotion... promotions) {
        PriceBook prices = PriceBook.EMPTY.with(new PricesChanged(
                List.of(PriceList.shelf("SHELF", Currency.SAR)),
                List.of(price(hamper, price), price(TEA, tea), price(DATES, dates), price(COFFEE, 1_010)),
                List.of()));
        Catalogue catalogue = Catalogue.EMPTY.with(
                Catalogue.EMPTY.define(List.of(hamper, TEA, DATES, COFFEE)).orElseThrow());
        TaxBook taxes = TaxBook.of(
                new TaxRule(TaxClass.STANDARD, TaxRate.standard("15"), Period.ALWAYS),
                new TaxRule(new TaxClass("FOOD"), new TaxRate(VatCategory.Z, Percent.ZERO), Period.ALWAYS));
        return Books.of(catalogue, prices, taxes, PromotionBook.of(promotions), PricingPolicy.USUAL);
    }

    private static Basket empty() {
        return Basket.open(Counter.of(new StoreId("S"), Currency.SAR), Shopper.WALK_IN);
    }

    private static Outcome<PricedBasket> priced(Books books, Basket basket) {
        return Pricer.price(books, basket, PricingTime.on(DAY));
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    @Property(tries = 300)
    void aBundleCostsItsPriceAndEachComponentItsShareByWhatItCostsAlone(
            @ForAll @IntRange(min = 1, max = 7) int teas,
            @ForAll @IntRange(min = 1, max = 7) int dates,
            @ForAll @LongRange(max = 20_000) long price,
            @ForAll @LongRange(min = 1, max = 5_000) long tea,
            @ForAll @LongRange(min = 1, max = 5_000) long date,
            @ForAll @IntRange(min = 1, max = 9) int count) {
        Item hamper = hamper(teas, dates);
        Books books = books(hamper, price, tea, date);
        Basket basket = new BundleOpening(books, DAY)
                .put(empty(), hamper, Quantity.pieces(count))
                .orElseThrow();
        PricedBasket bill = priced(books, basket).orElseThrow();
        assertThat(bill.gross()).isEqualTo(price * count);
        long ofTea = 0;
        long pieces = 0;
        for (int i = 0; i < bill.size(); i++) {
            boolean isTea = basket.line(i).item().equals(TEA.sku());
            assertThat(bill.rate(i).percent()).isEqualTo(isTea ? Percent.of("15") : Percent.ZERO);
            ofTea += isTea ? bill.gross(i) : 0;
            pieces += isTea ? basket.line(i).quantity().steps() : 0;
        }
        assertThat(pieces).isEqualTo((long) teas * count);
        long ideal = Rounding.HALF_UP.multiplyDivide(price, teas * tea, teas * tea + dates * date);
        assertThat(Math.abs(ofTea - ideal * count)).isLessThanOrEqualTo(count);
        assertThat(bill.tax()).isEqualTo(Rounding.HALF_UP.multiplyDivide(ofTea, 15, 115));
    }

    @Example
    void aBundleIsNoLineAndHalfOfOneIsNone() {
        Item hamper = hamper(1, 1);
        Books books = books(hamper, 1_000, 600, 600);
        assertThat(reason(priced(
                        books, empty().add(hamper.sku(), Quantity.pieces(1)).orElseThrow())))
                .isEqualTo(MakeupReason.NOT_OPENED);
        assertThat(reason(new BundleOpening(books, DAY).put(empty(), hamper, Quantity.of("0.5", Unit.KILOGRAM))))
                .isEqualTo(MakeupReason.NOT_WHOLE);
        Books worthless = books(hamper, 1_000, 0, 0);
        assertThat(reason(new BundleOpening(worthless, DAY).put(empty(), hamper, Quantity.pieces(1))))
                .isEqualTo(MakeupReason.NO_STAND_ALONE);
    }

    @Example
    void aBundleOfBundlesOfUnknownOrOfWeighedGoodsIsNotDefined() {
        Item kilo = item("KILO").change().unit(Unit.KILOGRAM).build();
        Item box = item("BOX")
                .change()
                .makeup(Makeup.bundle(new Component(TEA.sku(), 2)))
                .build();
        for (String part : List.of("KILO", "BOX", "NOBODY")) {
            Item bundle = item("X")
                    .change()
                    .makeup(Makeup.bundle(new Component(Sku.of(part), 1)))
                    .build();
            assertThat(reason(Catalogue.EMPTY.define(List.of(TEA, kilo, box, bundle))))
                    .isEqualTo(MakeupReason.NO_COMPONENT);
        }
    }

    @Example
    void theTreeOfAComponentNamesItsBundle() {
        Item hamper = hamper(2, 1);
        Books books = books(hamper, 1_000, 600, 600);
        Basket basket = new BundleOpening(books, DAY)
                .put(empty(), hamper, Quantity.pieces(1))
                .orElseThrow();
        WhyBasket why =
                WhyBasket.of(books, basket, PricingTime.on(DAY), Visit.PLAIN).orElseThrow();
        assertThat(String.join("\n", why.told(Language.EN))).contains("its share of bundle HAMPER");
    }

    @Property(tries = 200)
    void whatIsChosenChangesThePriceOfEachInWhateverOrder(
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll boolean large,
            @ForAll boolean shot,
            @ForAll @IntRange(max = 2) int sugar,
            @ForAll @IntRange(max = 90) int off,
            @ForAll Random order) {
        List<String> chosen = new ArrayList<>(List.of(large ? "LARGE" : "SMALL"));
        long each = 1_010 + (large ? 253 : 0) + (shot ? 250 : 0) + (sugar == 1 ? 25 : 0);
        if (shot) {
            chosen.add("SHOT");
        }
        if (sugar > 0) {
            chosen.add(sugar == 1 ? "SUGAR" : "NO-SUGAR");
        }
        Collections.shuffle(chosen, order);
        Promotion promotion = Promotion.builder("OFF", Text.en("off"))
                .gives(Phase.LINE, PercentOff.of("" + off))
                .build();
        Books books = books(hamper(1, 1), 1_000, 600, 600, promotion);
        Basket basket =
                empty().add(COFFEE.sku(), Quantity.pieces(count), chosen).orElseThrow();
        PricedBasket bill = priced(books, basket).orElseThrow();
        assertThat(bill.unitPrice(0)).isEqualTo(each);
        assertThat(bill.gross()).isEqualTo(each * count - Rounding.HALF_UP.multiplyDivide(each * count, off, 100));
    }

    @Example
    void whatCanNotBeChosenIsRefusedByName() {
        Books books = books(hamper(1, 1), 1_000, 600, 600);
        assertThat(reason(chosen(books))).isEqualTo(MakeupReason.NOT_SO_MANY);
        assertThat(reason(chosen(books, "SMALL", "LARGE"))).isEqualTo(MakeupReason.NOT_SO_MANY);
        assertThat(reason(chosen(books, "SMALL", "SHOT", "SUGAR", "NO-SUGAR"))).isEqualTo(MakeupReason.NOT_SO_MANY);
        assertThat(reason(chosen(books, "SMALL", "SUGAR", "NO-SUGAR"))).isEqualTo(MakeupReason.NEVER_TOGETHER);
        assertThat(reason(chosen(books, "SMALL", "SMALL"))).isEqualTo(MakeupReason.NO_CHOICE);
        assertThat(reason(chosen(books, "HUGE"))).isEqualTo(MakeupReason.NO_CHOICE);
        Basket tea =
                empty().add(TEA.sku(), Quantity.pieces(1), List.of("LARGE")).orElseThrow();
        assertThat(reason(priced(books, tea))).isEqualTo(MakeupReason.NO_CHOICE);
        assertThat(reason(COFFEE.makeup().choose(COFFEE.sku(), List.of("SMALL", "SHOT"), Currency.KWD)))
                .isEqualTo(MakeupReason.OTHER_CURRENCY);
    }

    private static Outcome<PricedBasket> chosen(Books books, String... codes) {
        return priced(
                books,
                empty().add(COFFEE.sku(), Quantity.pieces(1), List.of(codes)).orElseThrow());
    }

    @Example
    void theTreeOfAPriceNamesTheChoices() {
        Books books = books(hamper(1, 1), 1_000, 600, 600);
        Basket basket = empty().add(COFFEE.sku(), Quantity.pieces(1), List.of("LARGE", "SHOT", "NO-SUGAR"))
                .orElseThrow();
        WhyBasket why =
                WhyBasket.of(books, basket, PricingTime.on(DAY), Visit.PLAIN).orElseThrow();
        assertThat(why.told(Language.EN))
                .contains("    with Large: 25 %", "    with Extra shot: SAR 2.50", "    with No sugar: free");
        assertThat(String.join("\n", why.told(Language.AR))).contains("بدون سكر");
    }

    @Example
    void aBasketKeepsWhatWasChosenAndAnItemWhatItIsMadeUpOf() {
        Basket basket = empty().add(TEA.sku(), Quantity.pieces(2))
                .orElseThrow()
                .add(COFFEE.sku(), Quantity.pieces(1), List.of("LARGE", "SHOT"))
                .orElseThrow();
        Basket read = Fields.of(basket::write).read(Basket::read);
        assertThat(read).isEqualTo(basket);
        assertThat(read.lines()).extracting(BasketLine::chosen).containsExactly(List.of(), List.of("LARGE", "SHOT"));
        assertThat(basket.merge(COFFEE.sku(), Quantity.pieces(1)).orElseThrow().size())
                .isEqualTo(3);
        ItemsChanged fact = new ItemsChanged(List.of(COFFEE, hamper(2, 3), TEA));
        assertThat(Fields.again(fact)).isEqualTo(fact);
    }
}
