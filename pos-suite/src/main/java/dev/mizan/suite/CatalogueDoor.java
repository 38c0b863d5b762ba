// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceKey;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceReason;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.catalogue.AnnounceEdition;
import dev.mizan.suite.catalogue.DefineItems;
import dev.mizan.suite.catalogue.PlanEdition;
import dev.mizan.suite.catalogue.SetPrices;
import dev.mizan.suite.catalogue.SetPromotions;
import dev.mizan.suite.catalogue.SetTaxRoundings;
import dev.mizan.suite.catalogue.SetTaxes;
import dev.mizan.suite.catalogue.WithdrawEdition;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is sold, at which price and tax. Changes hold for the next basket that is priced. */
public final class CatalogueDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;
    private final Supplier<Editions> assortment;

    CatalogueDoor(Shop shop, Flows flows, Workplace office, Supplier<Editions> assortment) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
        this.assortment = assortment;
    }

    /** Defines goods, or changes them; they are kept in stock. Answers how many differ from what was there. */
    public Outcome<Integer> define(List<Item> goods) {
        return flows.run(office, new DefineItems(goods, Optional.of(Stockroom.keeper(shop))));
    }

    /** Defines what is sold and is not kept in stock: delivery, gift wrapping, repairs. */
    public Outcome<Integer> defineServices(List<Item> services) {
        return flows.run(office, new DefineItems(services, Optional.empty()));
    }

    /**
     * Defines one item with its shelf price, tax included, for ever or until it is changed: the quick way into a first sale.
     * A price that is no plain number of the shop's currency, or is below zero, is refused as {@link PriceReason#NOT_A_PRICE},
     * and then the item is not defined either; item and price are two batches otherwise. An item that stands as it is given is
     * refused as {@code change.nothing-new}: {@link #setPrices(List)} changes a price alone.
     *
     * @param shelfPrice in the shop's currency, such as {@code 11.50}; never rounded
     */
    public Outcome<Integer> define(Item item, String shelfPrice) {
        Optional<Money> amount = Money.parse(shelfPrice, shop.currency()).filter(it -> !it.isNegative());
        return amount.isEmpty()
                ? Outcome.refused(
                        PriceReason.NOT_A_PRICE, "price", shelfPrice, "item", item.sku(), "currency", shop.currency())
                : define(List.of(item)).then(defined -> setPrices(List.of(shelfPrice(item, amount.get()))));
    }

    /**
     * A shelf price, tax included, for one of the item's unit, for ever or until it is changed.
     *
     * @throws IllegalArgumentException if the amount is below zero
     */
    public Price shelfPrice(Item item, Money amount) {
        return new Price(new PriceListId(OpenShop.SHELF), item.sku(), item.unit(), amount, Period.ALWAYS);
    }

    /** Sets prices, each in place of the one of its list, item, unit and first day. */
    public Outcome<Integer> setPrices(List<Price> prices) {
        return flows.run(office, SetPrices.of(prices));
    }

    /** Defines price lists, sets prices and withdraws others, all at once. */
    public Outcome<Integer> setPrices(List<PriceList> lists, List<Price> prices, List<PriceKey> withdrawn) {
        return setPrices(new PricesChanged(lists, prices, withdrawn));
    }

    /** Draws price zones, defines price lists, sets prices and withdraws others, all at once. */
    public Outcome<Integer> setPrices(PricesChanged change) {
        return flows.run(office, new SetPrices(change));
    }

    /** Sets tax rates. */
    public Outcome<Integer> setTaxes(List<TaxRule> rules) {
        return flows.run(office, new SetTaxes(rules));
    }

    /** Sets how tax is rounded, by jurisdiction and kind of document; where nothing is set the shop's policy holds. */
    public Outcome<Integer> setTaxRoundings(List<RoundingRule> rules) {
        return flows.run(office, new SetTaxRoundings(rules));
    }

    /** Sets promotions, each in place of the one of its name; what is unwise in them the book's findings tell. */
    public Outcome<Integer> setPromotions(List<Promotion> promotions) {
        return setPromotions(promotions, List.of(), Map.of());
    }

    /** Sets and withdraws promotions and sets lists of items that belong together for them, all at once. */
    public Outcome<Integer> setPromotions(
            List<Promotion> promotions, List<PromotionId> withdrawn, Map<String, Set<Sku>> lists) {
        return flows.run(office, new SetPromotions(promotions, withdrawn, lists, List.of()));
    }

    /** Takes up sale licences, each in place of the one of its number; every sale must stand under one afterwards. */
    public Outcome<Integer> setSaleLicences(List<SaleLicence> licences) {
        return flows.run(office, new SetPromotions(List.of(), List.of(), Map.of(), licences));
    }

    /**
     * Plans changes of items, prices, taxes and promotions that begin to hold together at a moment on the store's wall;
     * each is a fact of change, such as {@link PricesChanged}, taken up in this order. Planned again under the same
     * number, before that moment, it stands in place of the first.
     */
    public Outcome<Due> plan(long edition, LocalDateTime effectiveFrom, List<? extends Fact> changes) {
        return flows.run(office, new PlanEdition(edition, effectiveFrom, changes));
    }

    /** Announces an edition whose changes come later: a till that lacks them when it is due is stale. */
    public Outcome<Due> announce(Due due) {
        return flows.run(office, new AnnounceEdition(due));
    }

    /** Withdraws an edition that holds not yet. */
    public Outcome<Long> withdraw(long edition) {
        return flows.run(office, new WithdrawEdition(edition));
    }

    /** The books of every moment after the last batch that was written: immutable, for pricing on any thread. */
    public Editions editions() {
        return assortment.get();
    }

    /** The books that hold now. */
    public Books books() {
        return editions().at(onTheWall()).books();
    }

    private LocalDateTime onTheWall() {
        return LocalDateTime.ofInstant(shop.env().now(), office.day().zone());
    }

    /** The items as they stand. */
    public Catalogue items() {
        return books().catalogue();
    }
}
