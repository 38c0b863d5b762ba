// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.promotion.Finding;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.internal.RuleIndex;
import dev.mizan.core.promotion.internal.Stand;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All books that a basket is priced with, compiled against one another and swapped together. Immutable and safe for use
 * by many threads; making one costs a look-up for each item.
 */
public final class Books {
    private final Catalogue catalogue;
    private final PriceBook prices;
    private final TaxBook taxes;
    private final PromotionBook promotions;
    private final @Nullable RuleIndex rules;
    private final PricingPolicy policy;
    private final BookVersions versions;
    private final Shelved[] shelf;
    private final TaxRate[] rates;
    private final Ratio[] taxOf;
    private final Ratio[][] partsOf;

    private Books(
            Catalogue catalogue, PriceBook prices, TaxBook taxes, PromotionBook promotions, PricingPolicy policy) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.taxes = taxes;
        this.promotions = promotions;
        this.rules = promotions.isEmpty() ? null : RuleIndex.of(promotions);
        this.policy = policy;
        this.versions = new BookVersions(catalogue.version(), prices.version(), taxes.version(), promotions.version());
        this.rates = taxes.rates().toArray(TaxRate[]::new);
        this.taxOf = new Ratio[2 * rates.length];
        this.partsOf = new Ratio[taxOf.length][];
        for (int band = 0; band < taxOf.length; band++) {
            taxOf[band] = taxOf(rates[Columns.rate(band)].percent(), Columns.mode(band));
            partsOf[band] = partsOf(rates[Columns.rate(band)], Columns.mode(band));
        }
        Stand[] stands = rules == null ? null : rules.stands(catalogue.items());
        this.shelf = new Shelved[catalogue.size()];
        for (int i = 0; i < shelf.length; i++) {
            Item item = catalogue.item(i);
            Stand stand = stands == null ? null : stands[i];
            shelf[i] = new Shelved(item, prices.offers(item.sku()), taxes.of(item.taxClass()), stand);
        }
    }

    private static Ratio taxOf(Percent percent, PriceMode mode) {
        long inWhole = mode == PriceMode.TAX_INCLUSIVE ? percent.millionths() : 0;
        return new Ratio(percent.millionths(), Percent.ONE_WHOLE + inWhole);
    }

    /** What is rounded alone: the whole, or each part of a rate that several authorities levy. */
    private static Ratio[] partsOf(TaxRate rate, PriceMode mode) {
        if (rate.parts().isEmpty()) {
            return new Ratio[] {taxOf(rate.percent(), mode)};
        }
        long inWhole = mode == PriceMode.TAX_INCLUSIVE ? rate.percent().millionths() : 0;
        return rate.parts().stream()
                .map(part -> new Ratio(part.percent().millionths(), Percent.ONE_WHOLE + inWhole))
                .toArray(Ratio[]::new);
    }

    /** The books as they stand together. */
    public static Books of(Catalogue catalogue, PriceBook prices, TaxBook taxes, PricingPolicy policy) {
        return new Books(catalogue, prices, taxes, PromotionBook.EMPTY, policy);
    }

    /** The same with promotions. */
    public static Books of(
            Catalogue catalogue, PriceBook prices, TaxBook taxes, PromotionBook promotions, PricingPolicy policy) {
        return new Books(catalogue, prices, taxes, promotions, policy);
    }

    /** The same with other promotions; this itself where they are its own. */
    public Books promotedBy(PromotionBook others) {
        return others == promotions ? this : new Books(catalogue, prices, taxes, others, policy);
    }

    /**
     * The price of a line by the book on a day, whatever a person set: of the line's own unit, else of the item's base
     * unit, by the tier that the basket reaches. Empty where the item is not known or has none.
     */
    public Optional<Offer> offer(Basket basket, BasketLine line, LocalDate on) {
        int known = catalogue.indexOf(line.item());
        return known < 0
                ? Optional.empty()
                : Optional.ofNullable(LinePricing.choose(
                        shelf[known].offers(),
                        shelf[known].item(),
                        line.quantity().unit(),
                        basket,
                        on.toEpochDay()));
    }

    /**
     * All prices of the book that a line could have had on a day: of its item, in whatever unit and list, by every tier that
     * the basket reaches, the winner of any two first.
     */
    public List<Offer> reached(Basket basket, BasketLine line, LocalDate on) {
        return catalogue
                .find(line.item())
                .map(item -> prices.offers(item.sku())
                        .holding(basket.counter(), basket.shopper(), on.toEpochDay(), LinePricing.bought(basket, item)))
                .orElse(List.of());
    }

    /** What is sold. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What it costs. */
    public PriceBook prices() {
        return prices;
    }

    /** How it is taxed. */
    public TaxBook taxes() {
        return taxes;
    }

    /** What is taken off. */
    public PromotionBook promotions() {
        return promotions;
    }

    /**
     * What a merchant should look at: what the promotion book finds by itself, promotions for goods that nobody sells, and
     * those that take more off than goods cost. Walks the catalogue for each promotion.
     */
    public List<Finding> findings() {
        return BooksFindings.of(this);
    }

    /**
     * This where each of some promotions, as far as it is shown as a sale, is lawful beside the goods and prices of these
     * books; refused with what {@link dev.mizan.core.promotion.SaleRules} finds. Walks the catalogue for each sale.
     */
    public Outcome<Books> lawful(List<Promotion> some) {
        return SaleShelf.lawful(this, some);
    }

    /** The sale licence under which a promotion reduces goods of a price; empty where it is no sale, or none covers it. */
    public Optional<SaleLicence> licence(Promotion promotion, Item item, Money price) {
        return promotion.sale() ? new SaleShelf(this).licence(promotion, item, price) : Optional.empty();
    }

    /** The promotions compiled, or null where there are none. */
    @Nullable
    RuleIndex rules() {
        return rules;
    }

    /** How amounts are rounded, and tax where the tax book does not say. */
    public PricingPolicy policy() {
        return policy;
    }

    /** How the tax of a sale is rounded: by the tax book's rule for its place and document, else by the shop's policy. */
    public TaxRounding rounding(TaxPosition position, LocalDate taxPoint) {
        return taxes.rounding(position, taxPoint).map(RoundingRule::rounding).orElse(policy.tax());
    }

    /** Which version each book is. */
    public BookVersions versions() {
        return versions;
    }

    /** What is needed of the item at an index of the catalogue. */
    Shelved shelved(int item) {
        return shelf[item];
    }

    /** The part of an amount of a band that is its tax. */
    Ratio taxOf(int band) {
        return taxOf[band];
    }

    /** The tax of an amount of a band, each part of its rate rounded alone. */
    long tax(int band, long amount, Rounding rounding) {
        long tax = 0;
        for (Ratio part : partsOf[band]) {
            tax += rounding.multiplyDivide(amount, part.numerator(), part.denominator());
        }
        return tax;
    }

    /** Not to be written to. */
    TaxRate[] rates() {
        return rates;
    }
}
