// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueDraft;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceDraft;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxesChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, at which price and tax: a fold of the facts of change. The books are compiled after each batch that
 * changed them, and swapped together.
 */
public final class AssortmentFold implements Fold {
    private final PricingPolicy policy;
    private final PromotionBook began;
    private CatalogueDraft items = Catalogue.EMPTY.draft();
    private PriceDraft prices = PriceBook.EMPTY.draft();
    private TaxBook taxes = TaxBook.EMPTY;
    private PromotionBook promotions;
    private @Nullable Books compiled;
    private volatile Books published;

    /** Empty books under a policy of rounding, but for the promotions that the shop begins with. */
    public AssortmentFold(PricingPolicy policy, PromotionBook began) {
        this.policy = policy;
        this.began = began;
        this.promotions = began;
        this.published = Books.of(Catalogue.EMPTY, PriceBook.EMPTY, TaxBook.EMPTY, began, policy);
    }

    /** The books after the last batch that was written; for any thread, and without waiting for one that is under way. */
    public Books published() {
        return published;
    }

    @Override
    public void publish() {
        published = books();
    }

    /** The books as they stand; only for the writer's thread. */
    public Books books() {
        Books books = compiled;
        if (books == null) {
            books = Books.of(items.compile(), prices.compile(), taxes, promotions, policy);
            compiled = books;
        }
        return books;
    }

    @Override
    public String name() {
        return "assortment";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(ItemsChanged.TYPE, PricesChanged.TYPE, TaxesChanged.TYPE, PromotionsChanged.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        compiled = null;
        if (fact instanceof ItemsChanged changed) {
            items.apply(changed);
        } else if (fact instanceof PricesChanged changed) {
            prices.apply(changed);
        } else if (fact instanceof TaxesChanged changed) {
            taxes = taxes.with(changed);
        } else if (fact instanceof PromotionsChanged changed) {
            promotions = changed.applyTo(promotions);
        }
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        Books books = books();
        out.object("items", books.catalogue()::write)
                .object("prices", books.prices()::write)
                .object("taxes", books.taxes()::write)
                .object("promotions", fields -> PromotionsChanged.write(began, promotions, fields));
    }

    @Override
    public void read(FieldReader in) {
        compiled = null;
        items = in.object("items", Catalogue::read).draft();
        prices = in.object("prices", PriceBook::read).draft();
        taxes = in.object("taxes", TaxBook::read);
        promotions = in.object("promotions", fields -> PromotionsChanged.read(began, fields));
    }
}
