// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where each change of the promotions stands in the log, so that the book of an earlier sale can be read again. */
public final class PastPromotionsFold implements Fold {
    private final PromotionBook began;
    private final List<DocumentId> changes = new ArrayList<>();

    /** No change yet to the promotions that the shop began with. */
    public PastPromotionsFold(PromotionBook began) {
        this.began = began.version(0);
    }

    /**
     * The promotions as they were after so many changes; all that were written where there were fewer.
     *
     * @param version as a sale names it
     */
    public PromotionBook at(long version, Reading reading) {
        PromotionBook book = began;
        for (int i = 0; i < changes.size() && book.version() < version; i++) {
            for (Fact fact : reading.document(changes.get(i)).orElseThrow().facts()) {
                if (fact instanceof PromotionsChanged changed && book.version() < version) {
                    book = changed.applyTo(book);
                }
            }
        }
        return book;
    }

    @Override
    public String name() {
        return "past-promotions";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(PromotionsChanged.TYPE);
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
