// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stages of an item by date. Before the first step it is {@link Stage#PLANNED}.
 *
 * @param steps in the order of their dates, one a day at most
 */
public record LifeCycle(List<Step> steps) {
    /**
     * From a day on, the item is in a stage.
     *
     * @param from the first day
     * @param stage until the next step
     */
    public record Step(LocalDate from, Stage stage) {}

    /** Active since ever. */
    public static final LifeCycle ACTIVE = of(Stage.ACTIVE);

    public LifeCycle {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().equals(steps.get(i - 1).from())) {
                throw new IllegalArgumentException(
                        "two stages begin on " + steps.get(i).from());
            }
        }
    }

    /** One stage for ever. */
    public static LifeCycle of(Stage stage) {
        return new LifeCycle(List.of(new Step(Period.ALWAYS.from(), stage)));
    }

    /** Another stage from a day on, in place of what was to begin on that day. */
    public LifeCycle from(LocalDate day, Stage stage) {
        List<Step> more = new ArrayList<>(steps);
        more.removeIf(step -> step.from().equals(day));
        more.add(new Step(day, stage));
        return new LifeCycle(more);
    }

    /** The stage on a day. */
    public Stage on(LocalDate day) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).from().isAfter(day)) {
                return steps.get(i).stage();
            }
        }
        return Stage.PLANNED;
    }
}
