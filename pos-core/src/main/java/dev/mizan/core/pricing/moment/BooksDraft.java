// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.catalog.CatalogueDraft;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.price.PriceDraft;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRoundingsChanged;
import dev.mizan.core.tax.TaxesChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.outcome.Outcome;
import java.util.Set;

/** Takes up changes of every book and compiles them together. Not safe for use by several threads. */
public final class BooksDraft {
    /** The facts of change that books are made of. */
    public static final Set<FactType<?>> CHANGES = Set.of(
            ItemsChanged.TYPE, PricesChanged.TYPE, TaxesChanged.TYPE, TaxRoundingsChanged.TYPE, PromotionsChanged.TYPE);

    private final CatalogueDraft items;
    private final PriceDraft prices;
    private TaxBook taxes;
    private PromotionBook promotions;

    private BooksDraft(Books books) {
        this.items = books.catalogue().draft();
        this.prices = books.prices().draft();
        this.taxes = books.taxes();
        this.promotions = books.promotions();
    }

    /** A draft that starts from compiled books. */
    public static BooksDraft of(Books books) {
        return new BooksDraft(books);
    }

    /** Takes up a change that the books before it admit; any other kind of fact is a bug of the caller. */
    public BooksDraft apply(Fact change) {
        if (change instanceof ItemsChanged changed) {
            items.apply(changed);
        } else if (change instanceof PricesChanged changed) {
            prices.apply(changed);
        } else if (change instanceof TaxesChanged changed) {
            taxes = taxes.with(changed);
        } else if (change instanceof TaxRoundingsChanged changed) {
            taxes = taxes.with(changed);
        } else if (change instanceof PromotionsChanged changed) {
            promotions = changed.applyTo(promotions);
        } else {
            throw new IllegalArgumentException("no change of books: " + change);
        }
        return this;
    }

    /** Compiles what stands now, under the policy of the books that it started from; the draft can go on. */
    public Books compile(Books startedFrom) {
        return Books.of(items.compile(), prices.compile(), taxes, promotions, startedFrom.policy());
    }

    /** A change of promotions where each that it sets, and each at all where it brings licences, is lawful as a sale. */
    static <F> Outcome<F> lawful(Books after, PromotionsChanged changed, F answer) {
        return after.lawful(
                        changed.licences().isEmpty()
                                ? changed.set()
                                : after.promotions().promotions())
                .map(lawful -> answer);
    }

    /** Whether books admit a change: done with it, or refused as where it is decided for at once. */
    static Outcome<? extends Fact> admitted(Books books, Fact change) {
        if (change instanceof ItemsChanged changed) {
            return books.catalogue().define(changed.items());
        } else if (change instanceof PricesChanged changed) {
            return books.prices().define(changed);
        } else if (change instanceof TaxesChanged changed) {
            return books.taxes().define(changed.rules());
        } else if (change instanceof TaxRoundingsChanged changed) {
            return books.taxes().defineRoundings(changed.rules());
        } else if (change instanceof PromotionsChanged changed) {
            return PromotionsChanged.decide(books.promotions(), changed)
                    .then(fact -> lawful(of(books).apply(fact).compile(books), fact, fact));
        }
        throw new IllegalArgumentException("no change of books: " + change);
    }
}
