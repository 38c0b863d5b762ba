// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.pricing.Books;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The books that a till has, those that hold and those to come, and what was announced to it. Which of them hold at a
 * moment is decided by the clock on the store's wall alone: no network is asked. Immutable and safe for use by many
 * threads.
 */
public final class Editions {
    private static final Comparator<Edition> BY_TIME =
            Comparator.comparing(Edition::effectiveFrom).thenComparing(Edition::number);

    private final List<Edition> editions;
    private final List<Due> announced;
    /** Each edition with the promotions of the one before: for baskets that are filled across its beginning. */
    private final List<Books> withEarlierPromotions;

    private Editions(List<Edition> editions, List<Due> announced) {
        this.editions = editions;
        this.announced = announced;
        List<Books> crossed = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition before = editions.get(Math.max(0, i - 1));
            crossed.add(editions.get(i).books().promotedBy(before.books().promotions()));
        }
        this.withEarlierPromotions = List.copyOf(crossed);
    }

    /** Books alone: they hold for ever. */
    public static Editions of(Books books) {
        return new Editions(List.of(Edition.standing(books)), List.of());
    }

    /**
     * The books that stand, editions in any order, and what was announced.
     *
     * @param planned each number once; of two of one moment the higher number holds
     */
    public static Editions of(Books standing, List<Edition> planned, List<Due> announced) {
        return of(Edition.standing(standing), planned, announced);
    }

    static Editions of(Edition standing, List<Edition> planned, List<Due> announced) {
        List<Edition> all = new ArrayList<>(planned);
        all.add(standing);
        if (all.stream().map(Edition::number).distinct().count() != all.size()) {
            throw new IllegalArgumentException("an edition stands here twice: "
                    + all.stream().map(Edition::number).sorted().toList());
        }
        all.sort(BY_TIME);
        return new Editions(
                List.copyOf(all),
                announced.stream()
                        .sorted(Comparator.comparing(Due::effectiveFrom).thenComparing(Due::edition))
                        .toList());
    }

    /** The edition that holds at a moment on the store's wall. */
    public Edition at(LocalDateTime storeTime) {
        for (int i = editions.size() - 1; i > 0; i--) {
            if (!editions.get(i).effectiveFrom().isAfter(storeTime)) {
                return editions.get(i);
            }
        }
        return editions.get(0);
    }

    /** Whether a basket costs the same at two moments: one edition, one day, and no promotion of some hours only. */
    boolean alike(LocalDateTime from, LocalDateTime to) {
        Edition holds = at(to);
        return at(from) == holds
                && from.toLocalDate().equals(to.toLocalDate())
                && !holds.books().promotions().isTimed();
    }

    /**
     * The books of a moment with the promotions of another: compiled ahead where the other lies in the same edition or in
     * the one before.
     */
    public Books books(LocalDateTime moment, LocalDateTime promotionsOf) {
        int holds = editions.indexOf(at(moment));
        int promotes = editions.indexOf(at(promotionsOf));
        if (holds == promotes) {
            return editions.get(holds).books();
        }
        return promotes == holds - 1
                ? withEarlierPromotions.get(holds)
                : editions.get(holds)
                        .books()
                        .promotedBy(editions.get(promotes).books().promotions());
    }

    /**
     * The edition that should hold at a moment and has not come: the latest that was announced, is effective by then and
     * is not here. Empty where the books are fresh, also where a later edition than the missing one holds already.
     */
    public Optional<Due> missing(LocalDateTime storeTime) {
        LocalDateTime has = at(storeTime).effectiveFrom();
        return announced.stream()
                .filter(due -> !due.effectiveFrom().isAfter(storeTime))
                .filter(due -> !due.effectiveFrom().isBefore(has))
                .filter(due -> editions.stream().noneMatch(edition -> edition.number() == due.edition()))
                .reduce((earlier, later) -> later);
    }

    /** All, the one that stands first and then in the order in which they begin to hold. */
    public List<Edition> all() {
        return editions;
    }

    /** What was announced, in the order in which it begins to hold. */
    public List<Due> announced() {
        return announced;
    }
}
