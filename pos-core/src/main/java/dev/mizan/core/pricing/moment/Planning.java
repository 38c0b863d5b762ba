// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.pricing.Books;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The books that stand and what is planned upon them, for deciding what may be planned next. Immutable; made by {@link
 * EditionsFold}.
 */
public final class Planning {
    private final Edition standing;
    private final Plans plans;

    Planning(Edition standing, Plans plans) {
        this.standing = standing;
        this.plans = plans;
    }

    /** The books that hold whatever is still to come. */
    public Edition standing() {
        return standing;
    }

    /** What is still to come, by its time. */
    public List<EditionPlanned> planned() {
        return plans.planned();
    }

    /**
     * Decides to plan an edition. Refused with a {@link MomentReason}: one without changes, one for a moment that is over
     * unless it was announced and comes late, and one that a later edition has overtaken; and as the books refuse its
     * changes, each as if those before it held.
     */
    public Outcome<EditionPlanned> plan(
            long edition, LocalDateTime effectiveFrom, List<? extends Fact> changes, LocalDateTime now) {
        if (changes.isEmpty()) {
            return Outcome.refused(MomentReason.EMPTY, "edition", edition);
        }
        if (edition <= standing.number() || effectiveFrom.isBefore(standing.effectiveFrom())) {
            return overtaken();
        }
        if (!effectiveFrom.isAfter(now) && !plans.awaits(edition)) {
            return Outcome.refused(MomentReason.PAST, "edition", edition, "from", effectiveFrom, "now", now);
        }
        EditionPlanned wanted = new EditionPlanned(edition, effectiveFrom, List.copyOf(changes));
        return admitted(standing.books(), plans.with(wanted), wanted);
    }

    /** Decides to announce an edition; refused where it, or a later one, holds already. */
    public Outcome<EditionAnnounced> announce(Due due) {
        return due.edition() <= standing.number() ? overtaken() : Outcome.done(new EditionAnnounced(due));
    }

    private <T> Outcome<T> overtaken() {
        return Outcome.refused(MomentReason.OVERTAKEN, "edition", standing.number(), "from", standing.effectiveFrom());
    }

    /** Decides to withdraw an edition that is still to come. */
    public Outcome<EditionWithdrawn> withdraw(long edition) {
        return plans.knows(edition)
                ? Outcome.done(new EditionWithdrawn(edition))
                : Outcome.refused(MomentReason.NO_EDITION, "edition", edition);
    }

    /**
     * Done with a change that holds at once where all that is planned can still be made of the books after it. Promotions
     * that are shown as a sale must be lawful beside the goods and prices that stand.
     */
    public <F extends Fact> Outcome<F> admits(F change) {
        PromotionsChanged promotions = change instanceof PromotionsChanged changed ? changed : null;
        if (plans.planned().isEmpty() && promotions == null) {
            return Outcome.done(change);
        }
        Books before = standing.books();
        Books after = BooksDraft.of(before).apply(change).compile(before);
        Outcome<F> lawful = promotions == null ? Outcome.done(change) : BooksDraft.lawful(after, promotions, change);
        return lawful.then(it -> admitted(after, plans, it));
    }

    /** Compiles all ahead. */
    Editions editions() {
        List<Edition> all = new ArrayList<>();
        Books before = standing.books();
        for (EditionPlanned each : plans.planned()) {
            BooksDraft draft = BooksDraft.of(before);
            each.changes().forEach(draft::apply);
            Books next = draft.compile(before);
            all.add(new Edition(each.edition(), each.effectiveFrom(), next));
            before = next;
        }
        return Editions.of(standing, all, plans.announced());
    }

    /** Done where each planned change is admitted by the books before it. */
    private static <T> Outcome<T> admitted(Books standing, Plans plans, T answer) {
        Books before = standing;
        for (EditionPlanned each : plans.planned()) {
            for (Fact change : each.changes()) {
                if (BooksDraft.admitted(before, change) instanceof Refused<?> no) {
                    return new Refused<>(no.reason(), no.facts());
                }
                before = BooksDraft.of(before).apply(change).compile(before);
            }
        }
        return Outcome.done(answer);
    }
}
