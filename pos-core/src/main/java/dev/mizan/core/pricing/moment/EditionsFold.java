// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.pricing.Books;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The books and what is to come of them: a fold of the facts of change, of plans and of announcements. Each fact is told
 * the time that it happened at, so that what was due by then is taken up before it; no clock is asked, and the same facts
 * make the same books. Compiles when asked, not at each fact. Not safe for use by several threads.
 */
public final class EditionsFold {
    private final BooksDraft draft;
    private final Books startedFrom;
    private long number;
    private LocalDateTime effectiveFrom;
    private Plans plans;
    private @Nullable Planning compiled;
    private @Nullable Editions editions;

    /** Books that stand, and what is planned upon them. */
    public EditionsFold(Edition standing, List<EditionPlanned> planned, List<Due> announced) {
        this.startedFrom = standing.books();
        this.draft = BooksDraft.of(startedFrom);
        this.number = standing.number();
        this.effectiveFrom = standing.effectiveFrom();
        this.plans = new Plans(planned, announced);
    }

    /** The facts that it is made of. */
    public static Set<FactType<?>> reads() {
        Set<FactType<?>> all = new HashSet<>(BooksDraft.CHANGES);
        all.addAll(List.of(EditionPlanned.TYPE, EditionAnnounced.TYPE, EditionWithdrawn.TYPE));
        return Set.copyOf(all);
    }

    /** Takes in a fact of one of these kinds, which happened at a moment on the store's wall. */
    public void apply(Fact fact, LocalDateTime at) {
        settle(at);
        forget();
        if (BooksDraft.CHANGES.contains(fact.factType())) {
            draft.apply(fact);
        } else {
            plans = plans.with(fact);
            settle(at);
        }
    }

    private void settle(LocalDateTime at) {
        for (var due = plans.due(at); due.isPresent(); due = plans.due(at)) {
            due.get().changes().forEach(draft::apply);
            number = due.get().edition();
            effectiveFrom = due.get().effectiveFrom();
            plans = plans.taken(due.get());
            forget();
        }
    }

    private void forget() {
        compiled = null;
        editions = null;
    }

    /** As things stood at the last fact. */
    public Planning planning() {
        Planning planning = compiled;
        if (planning == null) {
            Books books = draft.compile(startedFrom);
            planning = new Planning(new Edition(number, effectiveFrom, books), plans);
            compiled = planning;
        }
        return planning;
    }

    /** As things stand at a moment, with what is due by then taken up; asking changes nothing here. */
    public Planning planning(LocalDateTime at) {
        Planning now = planning();
        if (plans.due(at).isEmpty()) {
            return now;
        }
        EditionsFold ahead = new EditionsFold(now.standing(), plans.planned(), plans.announced());
        ahead.settle(at);
        return ahead.planning();
    }

    /** What was announced and is not overtaken. */
    public List<Due> announced() {
        return plans.announced();
    }

    /** The books of every moment, compiled. */
    public Editions editions() {
        Editions all = editions;
        if (all == null) {
            all = planning().editions();
            editions = all;
        }
        return all;
    }
}
