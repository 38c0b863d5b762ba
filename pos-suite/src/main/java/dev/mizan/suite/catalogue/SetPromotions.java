// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Withdraws and sets promotions and lists of items; only what differs from the book is written.
 *
 * @param promotions each in place of the one of its name
 * @param withdrawn promotions that no longer hold
 * @param lists items that belong together for promotions, each list whole
 * @param licences sale licences, each in place of the one of its number
 */
public record SetPromotions(
        List<Promotion> promotions,
        List<PromotionId> withdrawn,
        Map<String, Set<Sku>> lists,
        List<SaleLicence> licences)
        implements Flow<Integer> {
    public SetPromotions {
        promotions = List.copyOf(promotions);
        withdrawn = List.copyOf(withdrawn);
        lists = Map.copyOf(lists);
        licences = List.copyOf(licences);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PromotionBook book =
                reading.state(AssortmentFold.class).books(reading.now()).promotions();
        List<Promotion> changed = promotions.stream()
                .filter(promotion -> !book.find(promotion.id()).equals(Optional.of(promotion)))
                .toList();
        Map<String, Set<Sku>> changedLists = new TreeMap<>(lists);
        changedLists
                .entrySet()
                .removeIf(list -> list.getValue().equals(book.tags().get(list.getKey())));
        List<SaleLicence> taken = licences.stream()
                .filter(licence -> !book.licences().contains(licence))
                .toList();
        if (changed.isEmpty() && changedLists.isEmpty() && withdrawn.isEmpty() && taken.isEmpty()) {
            return Outcome.refused(ChangeReason.NOTHING_NEW);
        }
        return PromotionsChanged.decide(
                        book, new PromotionsChanged(changed, withdrawn, new TreeMap<>(changedLists), taken))
                .then(reading.state(AssortmentFold.class).planning(reading.now())::admits)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    /** How many promotions were set or withdrawn, lists set, and licences taken up. */
    @Override
    public Integer answer(Recorded recorded) {
        return recorded.fact(PromotionsChanged.class)
                .map(fact -> fact.set().size()
                        + fact.withdrawn().size()
                        + fact.lists().size()
                        + fact.licences().size())
                .orElseThrow(() -> new IllegalArgumentException("no promotions: " + recorded.document()));
    }
}
