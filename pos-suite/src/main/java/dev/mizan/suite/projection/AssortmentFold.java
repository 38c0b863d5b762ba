// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.pricing.moment.Edition;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.moment.EditionsFold;
import dev.mizan.core.pricing.moment.EditionsForm;
import dev.mizan.core.pricing.moment.Planning;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is sold, at which price and tax, now and by editions to come: a fold of the facts of change. The books are
 * compiled after each batch that changed them, and swapped together.
 */
public final class AssortmentFold implements Fold {
    private final Books began;
    private final ZoneId zone;
    private EditionsFold editions;
    private volatile Editions published;

    /**
     * Empty books under a policy of rounding, but for the promotions that the shop begins with.
     *
     * @param zone of the clock on the store's wall
     */
    public AssortmentFold(PricingPolicy policy, PromotionBook began, ZoneId zone) {
        this.began = Books.of(Catalogue.EMPTY, PriceBook.EMPTY, TaxBook.EMPTY, began, policy);
        this.zone = zone;
        this.editions = new EditionsFold(Edition.standing(this.began), List.of(), List.of());
        this.published = editions.editions();
    }

    /** The books after the last batch that was written; for any thread, and without waiting for one that is under way. */
    public Editions published() {
        return published;
    }

    @Override
    public void publish() {
        published = editions.editions();
    }

    /** The books that hold at an instant; only for the writer's thread. */
    public Books books(Instant now) {
        return editions.editions().at(onTheWall(now)).books();
    }

    /** The edition that should hold at an instant and has not come; only for the writer's thread. */
    public Optional<Due> missing(Instant now) {
        return editions.editions().missing(onTheWall(now));
    }

    /** What is planned of the books, as it stands at an instant; only for the writer's thread. */
    public Planning planning(Instant now) {
        return editions.planning(onTheWall(now));
    }

    /** Of the clock on the store's wall. */
    public ZoneId zone() {
        return zone;
    }

    /** What the clock on the store's wall shows at an instant. */
    public LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    @Override
    public String name() {
        return "assortment";
    }

    @Override
    public Set<FactType<?>> reads() {
        return EditionsFold.reads();
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        editions.apply(fact, onTheWall(recorded.times().occurredAt()));
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void write(FieldWriter out) {
        EditionsForm.write(editions, began, out);
    }

    @Override
    public void read(FieldReader in) {
        editions = EditionsForm.read(began, in);
    }
}
