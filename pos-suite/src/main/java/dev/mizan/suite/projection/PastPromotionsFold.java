// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.pricing.moment.Edition;
import dev.mizan.core.pricing.moment.EditionPlanned;
import dev.mizan.core.pricing.moment.EditionWithdrawn;
import dev.mizan.core.pricing.moment.EditionsFold;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where each change of the promotions stands in the log, so that the book of an earlier sale can be read again. */
public final class PastPromotionsFold implements Fold {
    private final Books began;
    private final ZoneId zone;
    private final List<DocumentId> changes = new ArrayList<>();

    /**
     * No change yet to the promotions that the shop began with.
     *
     * @param zone of the clock on the store's wall, by which editions begin to hold
     */
    public PastPromotionsFold(PromotionBook began, ZoneId zone) {
        this.began = Books.of(Catalogue.EMPTY, PriceBook.EMPTY, TaxBook.EMPTY, began.version(0), PricingPolicy.USUAL);
        this.zone = zone;
    }

    /**
     * The promotions that a sale was priced with, changes of editions among them.
     *
     * @param version as the sale names it
     * @param sold when it was sold; what was written later plays no part
     * @return empty where no book of then has this version
     */
    public Optional<PromotionBook> at(long version, Instant sold, Reading reading) {
        EditionsFold past = new EditionsFold(Edition.standing(began), List.of(), List.of());
        PromotionBook found = began.promotions();
        for (DocumentId change : changes) {
            Recorded recorded = reading.document(change).orElseThrow();
            Instant at = recorded.times().occurredAt();
            if (found.version() == version || at.isAfter(sold)) {
                break;
            }
            found = book(past, at);
            if (found.version() != version) {
                recorded.facts().forEach(fact -> promotions(fact).ifPresent(it -> past.apply(it, wall(at))));
                found = book(past, at);
            }
        }
        found = found.version() == version ? found : book(past, sold);
        return Optional.of(found).filter(it -> it.version() == version);
    }

    private PromotionBook book(EditionsFold past, Instant at) {
        return past.planning(wall(at)).standing().books().promotions();
    }

    private LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** What of a fact is about promotions. */
    private static Optional<Fact> promotions(Fact fact) {
        if (fact instanceof EditionPlanned planned) {
            List<Fact> some = planned.changes().stream()
                    .filter(PromotionsChanged.class::isInstance)
                    .toList();
            return Optional.of(new EditionPlanned(planned.edition(), planned.effectiveFrom(), some));
        }
        return fact instanceof PromotionsChanged || fact instanceof EditionWithdrawn
                ? Optional.of(fact)
                : Optional.empty();
    }

    @Override
    public String name() {
        return "past-promotions";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(PromotionsChanged.TYPE, EditionPlanned.TYPE, EditionWithdrawn.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (changes.isEmpty() || !changes.get(changes.size() - 1).equals(recorded.document())) {
            changes.add(recorded.document());
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.texts("changes", changes.stream().map(DocumentId::toString).toList());
    }

    @Override
    public void read(FieldReader in) {
        changes.clear();
        in.texts("changes").forEach(change -> changes.add(DocumentId.of(change)));
    }
}
