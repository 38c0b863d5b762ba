// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.moment.PriceHold;
import dev.mizan.core.pricing.moment.PricedAcross;
import dev.mizan.core.pricing.points.PointsBase;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.scan.Scanner;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.till.PutInBasket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Baskets and prices at a counter: what a screen, a web page or a scanner needs before anything is written. All of it are
 * values that any thread may work on, and no call waits for what is being written.
 */
public sealed class PricingDoor permits TillDoor {
    private final Shop shop;
    private final Workplace place;
    private final Supplier<Editions> assortment;
    private final TillPricing pricing;

    PricingDoor(Shop shop, Workplace place, Supplier<Editions> assortment, TillPricing pricing) {
        this.shop = shop;
        this.place = place;
        this.assortment = assortment;
        this.pricing = pricing;
    }

    /** An empty basket for a passer-by. */
    public final Basket basket() {
        return basket(Shopper.WALK_IN);
    }

    /** An empty basket for a shopper, opened now: each line will remember when it was scanned. */
    public final Basket basket(Shopper shopper) {
        return Basket.open(Counter.of(shop.store(), shop.currency()), shopper)
                .at(pricingTime().storeTime());
    }

    /**
     * The basket with what a code stands for: a barcode, a scale's label with its weight or its price, a GS1 symbol, or
     * an item's number as a cashier types it. A line of a priced label costs what the label says.
     */
    public final Outcome<Basket> scan(Basket basket, String code) {
        LocalDateTime now = pricingTime().storeTime();
        Books books = assortment.get().at(now).books();
        return Scanner.scan(books.catalogue(), shop.policies().labels(), code, today())
                .then(scanned -> new PutInBasket(books, today()).put(basket.at(now), scanned));
    }

    /** The same, so much of it: what a scale showed or a cashier keyed in. */
    public final Outcome<Basket> scan(Basket basket, String code, Quantity measured) {
        LocalDateTime now = pricingTime().storeTime();
        Books books = assortment.get().at(now).books();
        return Scanner.scan(books.catalogue(), code, today(), measured)
                .then(scanned -> new PutInBasket(books, today()).put(basket.at(now), scanned));
    }

    /** The same, so many of it, with choices of the item by their codes: a large coffee without sugar. */
    public final Outcome<Basket> scan(Basket basket, String code, Quantity count, List<String> chosen) {
        return scan(basket, code, count)
                .then(with -> with.choose(with.line(with.size() - 1).id(), chosen));
    }

    /**
     * The basket with one piece of a component for a kit on its line: the piece's own GS1 symbol, which tells the item and
     * the serial number. Each piece is scanned once; the sale refuses a kit that lacks one.
     */
    public final Outcome<Basket> scanPart(Basket basket, int line, String code) {
        Books books = assortment.get().at(pricingTime().storeTime()).books();
        return Scanner.scan(books.catalogue(), shop.policies().labels(), code, today())
                .then(scanned -> basket.part(
                        line,
                        scanned.item().sku(),
                        scanned.elements().flatMap(ElementString::serial).orElse("")));
    }

    /**
     * What the basket costs now, after promotions and with its taxes. Where prices changed since it was opened, the shop's
     * {@link Policies#moments} says which it gets.
     */
    public final Outcome<PricedBasket> price(Basket basket) {
        return price(basket, Set.of());
    }

    /**
     * The same for a shopper who presents coupons, by their codes; a code that no promotion asks for changes nothing. A serial
     * that was used already is refused by a {@link dev.mizan.core.promotion.redeem.LimitReason}.
     */
    public final Outcome<PricedBasket> price(Basket basket, Set<String> coupons) {
        return price(basket, visit(coupons));
    }

    /**
     * The same for all that is known of a purchase: coupons as they were presented, the member of staff who buys, payments
     * that are planned, and where the sale stands before the tax law. What is left of limits is looked up here.
     */
    public final Outcome<PricedBasket> price(Basket basket, Visit visit) {
        return pricing.price(place, assortment.get(), basket, visit);
    }

    /**
     * The same, saying of each line which moment's price it got and what the others were; with prices that were promised,
     * where there was a promise.
     */
    public final Outcome<PricedAcross> price(Basket basket, Set<String> coupons, Optional<PriceHold> promised) {
        return pricing.across(place, assortment.get(), basket, visit(coupons), promised);
    }

    /**
     * Why the basket costs what it does now: each price as a tree, what became of each promotion, and what is missing for it.
     * For people who ask, on any thread; it prices anew.
     */
    public final Outcome<WhyBasket> explain(Basket basket, Set<String> coupons) {
        return explain(basket, visit(coupons));
    }

    /** The same for all that is known of a purchase. */
    public final Outcome<WhyBasket> explain(Basket basket, Visit visit) {
        return pricing.explain(place, assortment.get(), basket, visit);
    }

    /** What of a basket earns loyalty points, by line; refused as {@link #price(Basket, Set)} is. */
    public final Outcome<PointsBase> points(Basket basket, Set<String> coupons) {
        return pricing.points(place, assortment.get(), basket, visit(coupons));
    }

    /** What the basket costs without promotions and at the rates of an earlier tax point. */
    final Outcome<PricedBasket> priceAt(Basket basket, LocalDate taxPoint) {
        LocalDateTime now = pricingTime().storeTime();
        Books books = assortment.get().at(now).books().promotedBy(PromotionBook.EMPTY);
        return Pricer.price(books, basket, new PricingTime(now, taxPoint));
    }

    private PricingTime pricingTime() {
        return pricing.now(place);
    }

    private static Visit visit(Set<String> coupons) {
        return coupons.isEmpty() ? Visit.PLAIN : Visit.PLAIN.presenting(coupons.toArray(String[]::new));
    }

    private LocalDate today() {
        return place.day().legalDate(shop.env().now());
    }
}
