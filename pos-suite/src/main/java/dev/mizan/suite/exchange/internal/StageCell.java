// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.List;

/** The stages of an item in a cell: {@code ACTIVE}, or {@code ACTIVE=2026-01-01;DELISTED=2026-06-01} by their days. */
public final class StageCell {
    private static final String NEVER = "NONE";

    private StageCell() {}

    public static String written(LifeCycle life) {
        return life.steps().isEmpty()
                ? NEVER
                : Parts.join(';', life.steps().stream().map(StageCell::step).toList());
    }

    private static String step(LifeCycle.Step step) {
        return step.from().equals(Period.ALWAYS.from()) ? step.stage().name() : step.stage() + "=" + step.from();
    }

    public static LifeCycle read(String cell) {
        return cell.equals(NEVER)
                ? new LifeCycle(List.of())
                : new LifeCycle(
                        Parts.split(';', cell).stream().map(StageCell::readStep).toList());
    }

    private static LifeCycle.Step readStep(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new LifeCycle.Step(Period.ALWAYS.from(), Stage.valueOf(text))
                : new LifeCycle.Step(
                        LocalDate.parse(text.substring(equals + 1)), Stage.valueOf(text.substring(0, equals)));
    }
}
