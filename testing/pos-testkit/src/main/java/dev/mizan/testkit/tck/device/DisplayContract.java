// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.spi.outcome.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a customer display must do; the rules are listed in docs/contracts/display.md and docs/contracts/device.md. */
public interface DisplayContract extends DeviceContract<Display, DisplayBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.CUSTOMER_DISPLAY;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(Display held, Patience patience) {
        return held.show(List.of("PROBE"), patience);
    }

    @Test
    default void display_Y01_linesAreShownFromTheTop() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            List<String> lines = held.capabilities().lines() > 1 ? List.of("COFFEE", "12.50") : List.of("COFFEE");
            Calls.doneOf(held.show(lines, Calls.longly()));
            assertEquals(lines, bench.shown());
        });
    }

    @Test
    default void display_Y02_whatWasThereIsGone() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            Calls.doneOf(held.show(List.of("A LONG ONE"), Calls.longly()));
            Calls.doneOf(held.show(List.of("SHORT"), Calls.longly()));
            assertEquals(List.of("SHORT"), bench.shown());
        });
    }

    @Test
    default void display_Y03_clearedItShowsNothing() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            Calls.doneOf(held.show(List.of("COFFEE"), Calls.longly()));
            Calls.doneOf(held.clear(Calls.longly()));
            assertEquals(List.of(), bench.shown());
        });
    }

    @Test
    default void display_Y04_tooLongALineIsRefusedAndTheOldTextStays() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            Calls.doneOf(held.show(List.of("OLD"), Calls.longly()));
            String wide = "X".repeat(held.capabilities().columns() + 1);
            Calls.refused(DisplayReason.TOO_MUCH, Calls.ended(held.show(List.of(wide), Calls.longly())));
            assertEquals(List.of("OLD"), bench.shown());
        });
    }

    @Test
    default void display_Y05_tooManyLinesAreRefused() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            List<String> many = Collections.nCopies(held.capabilities().lines() + 1, "X");
            Calls.refused(DisplayReason.TOO_MUCH, Calls.ended(held.show(many, Calls.longly())));
        });
    }

    @Test
    default void display_Y06_arabicItCanNotShowIsRefused() {
        Rule.with(this, (bench, device) -> {
            Display held = Calls.claim(device);
            assumeTrue(!held.capabilities().arabic(), "it shows Arabic");
            Calls.refused(DisplayReason.UNSHOWABLE, Calls.ended(held.show(List.of("قهوة"), Calls.longly())));
        });
    }

    @Test
    default void display_Y07_controlCharactersAreRefused() {
        Rule.with(
                this,
                (bench, device) -> Calls.refused(
                        DisplayReason.UNSHOWABLE,
                        Calls.ended(Calls.claim(device).show(List.of("TEA\u001B@"), Calls.longly()))));
    }
}
