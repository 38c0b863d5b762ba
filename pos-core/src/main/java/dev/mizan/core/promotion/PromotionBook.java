// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All promotions of the shop at one moment, with the lists that they name and what guards prices against them. Immutable
 * and safe for use by many threads. What stands in it has been checked: see {@link #define}.
 */
public final class PromotionBook {
    /** Without promotions. */
    public static final PromotionBook EMPTY =
            new PromotionBook(Map.of(), Map.of(), Map.of(), Guard.NONE, PromotionPolicy.USUAL, 0);
    /** The most promotions in a book. */
    public static final int MAX_PROMOTIONS = 1_000_000;

    private final Map<PromotionId, Promotion> promotions;
    private final Map<String, Set<Sku>> tags;
    private final Map<String, SaleLicence> licences;
    private final Guard guard;
    private final PromotionPolicy policy;
    private final long version;
    private final List<Promotion> limited;
    private final boolean timed;

    private PromotionBook(
            Map<PromotionId, Promotion> promotions,
            Map<String, Set<Sku>> tags,
            Map<String, SaleLicence> licences,
            Guard guard,
            PromotionPolicy policy,
            long version) {
        this.promotions = promotions;
        this.tags = tags;
        this.licences = licences;
        this.guard = guard;
        this.policy = policy;
        this.version = version;
        this.limited = promotions.values().stream()
                .filter(promotion -> !promotion.limits().isNone())
                .toList();
        this.timed = promotions.values().stream()
                .anyMatch(promotion -> promotion.scope().schedule().hours().isPresent());
    }

    /** A book of promotions: what a shop opens with. A promotion that has no meaning is a bug here. */
    public static PromotionBook of(Promotion... promotions) {
        return EMPTY.define(List.of(promotions), List.of()).orElseThrow();
    }

    /**
     * The book after a change: promotions set, in place of those of the same names, and others withdrawn. Refused with a
     * {@link PromotionReason} where one has no defined meaning; what is only unwise is told by {@link #findings}.
     */
    public Outcome<PromotionBook> define(List<Promotion> set, Collection<PromotionId> withdrawn) {
        return recorded(set, withdrawn).then(book -> book.lawful(set));
    }

    private Outcome<PromotionBook> recorded(List<Promotion> set, Collection<PromotionId> withdrawn) {
        Map<PromotionId, Promotion> next = new LinkedHashMap<>(promotions);
        for (PromotionId id : withdrawn) {
            if (next.remove(id) == null) {
                return Outcome.refused(PromotionReason.UNKNOWN_PROMOTION, "promotion", id);
            }
        }
        return BookRules.check(next, set)
                .map(all -> new PromotionBook(all, tags, licences, guard, policy, version + 1));
    }

    /** An empty book of a shop's choices. */
    public static PromotionBook under(PromotionPolicy policy) {
        return new PromotionBook(Map.of(), Map.of(), Map.of(), Guard.NONE, policy, 0);
    }

    /** The book after a change of promotions and of some lists, each whole; an empty list is taken away. */
    public Outcome<PromotionBook> define(
            List<Promotion> set, Collection<PromotionId> withdrawn, Map<String, Set<Sku>> lists) {
        return define(set, withdrawn, lists, List.of());
    }

    /** The same with sale licences, each in place of the one of its number; every sale must stand under one afterwards. */
    public Outcome<PromotionBook> define(
            List<Promotion> set,
            Collection<PromotionId> withdrawn,
            Map<String, Set<Sku>> lists,
            List<SaleLicence> licensed) {
        return recorded(set, withdrawn, lists, licensed)
                .then(book -> book.lawful(licensed.isEmpty() ? set : book.promotions()));
    }

    /**
     * The same for a change that was decided once: what the law says by now plays no part, which {@link #findings} tells.
     */
    public Outcome<PromotionBook> recorded(
            List<Promotion> set,
            Collection<PromotionId> withdrawn,
            Map<String, Set<Sku>> lists,
            List<SaleLicence> licensed) {
        Map<String, Set<Sku>> next = new TreeMap<>(tags);
        next.putAll(lists);
        next.values().removeIf(Set::isEmpty);
        Map<String, SaleLicence> all = new TreeMap<>(licences);
        licensed.forEach(licence -> all.put(licence.number(), licence));
        return new PromotionBook(promotions, next, all, guard, policy, version).recorded(set, withdrawn);
    }

    /** This where none of some promotions is at fault as a sale, as far as a book by itself can tell. */
    private Outcome<PromotionBook> lawful(List<Promotion> some) {
        for (Promotion promotion : some) {
            Optional<Finding> fault = SaleRules.fault(this, promotion, List.of());
            if (fault.isPresent()) {
                return new Refused<>(fault.get().reason(), fault.get().facts());
            }
        }
        return Outcome.done(this);
    }

    /** The same book, as if it had taken up so many changes: for one that is read from a snapshot. */
    public PromotionBook version(long changes) {
        return new PromotionBook(promotions, tags, licences, guard, policy, changes);
    }

    /** The book with other lists: items that belong together for promotions, whatever their merchandise groups. */
    public PromotionBook tags(Map<String, Set<Sku>> lists) {
        return new PromotionBook(promotions, new TreeMap<>(lists), licences, guard, policy, version + 1);
    }

    /** The book with another guard. */
    public PromotionBook guard(Guard other) {
        return new PromotionBook(promotions, tags, licences, other, policy, version + 1);
    }

    /** The book with another policy. */
    public PromotionBook policy(PromotionPolicy other) {
        return new PromotionBook(promotions, tags, licences, guard, other, version + 1);
    }

    /** What a merchant should look at: promotions that can never apply or whose order is not told. */
    public List<Finding> findings() {
        return BookFindings.of(this);
    }

    /** How many changes it has taken up. */
    public long version() {
        return version;
    }

    /** The promotions in the order in which they were first defined; unmodifiable. */
    public List<Promotion> promotions() {
        return List.copyOf(promotions.values());
    }

    /** Those with limits, in the same order; unmodifiable. */
    public List<Promotion> limited() {
        return limited;
    }

    /** Whether some promotion begins or ends within a day; otherwise a basket gets the same at every time of one day. */
    public boolean isTimed() {
        return timed;
    }

    /** A promotion by its name. */
    public Optional<Promotion> find(PromotionId id) {
        return Optional.ofNullable(promotions.get(id));
    }

    /** The lists by their names; unmodifiable. */
    public Map<String, Set<Sku>> tags() {
        return Collections.unmodifiableMap(tags);
    }

    /** The sale licences by their numbers; unmodifiable. */
    public List<SaleLicence> licences() {
        return List.copyOf(licences.values());
    }

    /** What guards prices. */
    public Guard guard() {
        return guard;
    }

    /** The choices of the shop. */
    public PromotionPolicy policy() {
        return policy;
    }

    public boolean isEmpty() {
        return promotions.isEmpty();
    }

    @Override
    public String toString() {
        return "PromotionBook[" + promotions.size() + " promotions, version " + version + "]";
    }
}
