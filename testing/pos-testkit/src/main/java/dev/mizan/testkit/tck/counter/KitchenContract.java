// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.kitchen.KitchenDisplay;
import dev.mizan.hardware.kitchen.KitchenTicket;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Rule;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** All that a kitchen display must do; the rules are listed in docs/contracts/kitchen.md and docs/contracts/device.md. */
public interface KitchenContract extends DeviceContract<KitchenDisplay, KitchenBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.KITCHEN_DISPLAY;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(KitchenDisplay held, Patience patience) {
        return held.show(ticket("probe", "soup"), patience);
    }

    @Test
    default void kitchen_K01_aTicketIsShownAsItIs() {
        Rule.with(this, (bench, device) -> {
            KitchenTicket ticket = ticket("1", "شوربة");
            Calls.doneOf(Calls.claim(device).show(ticket, Calls.longly()));
            assertEquals(List.of(ticket), bench.shown());
        });
    }

    @Test
    default void kitchen_K02_theSameTicketAnewReplacesIt() {
        Rule.with(this, (bench, device) -> {
            KitchenDisplay held = Calls.claim(device);
            Calls.doneOf(held.show(ticket("1", "soup"), Calls.longly()));
            Calls.doneOf(held.show(ticket("1", "salad"), Calls.longly()));
            assertEquals(List.of(ticket("1", "salad")), bench.shown());
        });
    }

    @Test
    default void kitchen_K03_whatIsTakenOffIsGone() {
        Rule.with(this, (bench, device) -> {
            KitchenDisplay held = Calls.claim(device);
            Calls.doneOf(held.show(ticket("1", "soup"), Calls.longly()));
            Calls.doneOf(held.show(ticket("2", "soup"), Calls.longly()));
            Calls.doneOf(held.remove("1", Calls.longly()));
            assertEquals(List.of(ticket("2", "soup")), bench.shown());
        });
    }

    @Test
    default void kitchen_K04_whatIsNotThereIsNotTakenOff() {
        Rule.with(this, (bench, device) -> {
            Calls.refused(
                    DeviceReason.NOT_FOUND, Calls.ended(Calls.claim(device).remove("never", Calls.longly())));
        });
    }

    @Test
    default void kitchen_K05_whatIsDoneIsTold() {
        Rule.with(this, (bench, device) -> {
            KitchenDisplay held = Calls.claim(device);
            List<String> told = told(held);
            Calls.doneOf(held.show(ticket("1", "soup"), Calls.longly()));
            bench.bump("1");
            awaitSize(told, 1);
            assertEquals(List.of("1"), told);
        });
    }

    @Test
    default void kitchen_K06_whatIsDoneIsToldInOrder() {
        Rule.with(this, (bench, device) -> {
            KitchenDisplay held = Calls.claim(device);
            List<String> told = told(held);
            List<String> ids = List.of("1", "2", "3", "4", "5");
            for (String id : ids) {
                Calls.doneOf(held.show(ticket(id, "soup"), Calls.longly()));
            }
            ids.forEach(bench::bump);
            awaitSize(told, ids.size());
            assertEquals(ids, told);
        });
    }

    @Test
    default void kitchen_K07_afterReleaseNothingIsTold() {
        Rule.with(this, (bench, device) -> {
            KitchenDisplay held = Calls.claim(device);
            List<String> told = told(held);
            Calls.doneOf(held.show(ticket("1", "soup"), Calls.longly()));
            held.release();
            KitchenDisplay next = Calls.claim(device);
            List<String> then = told(next);
            Calls.doneOf(next.show(ticket("2", "soup"), Calls.longly()));
            bench.bump("2");
            awaitSize(then, 1);
            assertEquals(List.of(), told);
        });
    }

    private static KitchenTicket ticket(String id, String what) {
        return new KitchenTicket(id, Text.of("Table 7", "طاولة 7"), List.of(Text.of(what, "طبق")));
    }

    private static List<String> told(KitchenDisplay held) {
        List<String> told = new CopyOnWriteArrayList<>();
        held.onBump(told::add);
        return told;
    }

    /** Bumps come on the device's thread. */
    private static void awaitSize(List<String> told, int size) {
        assertTrue(Calls.until(() -> told.size() >= size), () -> "of " + size + " came " + told);
    }
}
