// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.spi.fact.Fact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is still to come of the books: editions by their time, and what was announced. */
record Plans(List<EditionPlanned> planned, List<Due> announced) {
    private static final Comparator<EditionPlanned> BY_TIME =
            Comparator.comparing(EditionPlanned::effectiveFrom).thenComparing(EditionPlanned::edition);

    Plans {
        planned = planned.stream().sorted(BY_TIME).toList();
        announced = List.copyOf(announced);
    }

    /** After a fact that plans, announces or withdraws; unchanged by any other. */
    Plans with(Fact fact) {
        if (fact instanceof EditionPlanned edition) {
            List<EditionPlanned> all = new ArrayList<>(without(edition.edition()).planned);
            all.add(edition);
            return new Plans(all, announced);
        } else if (fact instanceof EditionAnnounced news) {
            List<Due> all = new ArrayList<>(announced);
            all.removeIf(due -> due.edition() == news.due().edition());
            all.add(news.due());
            return new Plans(planned, all);
        } else if (fact instanceof EditionWithdrawn gone) {
            Plans left = without(gone.edition());
            return new Plans(
                    left.planned,
                    announced.stream()
                            .filter(due -> due.edition() != gone.edition())
                            .toList());
        }
        return this;
    }

    private Plans without(long edition) {
        return new Plans(planned.stream().filter(it -> it.edition() != edition).toList(), announced);
    }

    /** Whether an edition is known here. */
    boolean knows(long edition) {
        return awaits(edition) || planned.stream().anyMatch(it -> it.edition() == edition);
    }

    /** Whether an edition was announced. */
    boolean awaits(long edition) {
        return announced.stream().anyMatch(it -> it.edition() == edition);
    }

    /** The first that holds by a moment. */
    Optional<EditionPlanned> due(LocalDateTime at) {
        return planned.stream().findFirst().filter(it -> !it.effectiveFrom().isAfter(at));
    }

    /** Without the first, which holds now; what was announced up to it is of no interest any more. */
    Plans taken(EditionPlanned first) {
        return new Plans(
                planned.subList(1, planned.size()),
                announced.stream()
                        .filter(it -> it.effectiveFrom().isAfter(first.effectiveFrom()))
                        .toList());
    }
}
