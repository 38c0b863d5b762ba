// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Health;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Calls;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import jpos.JposException;
import jpos.events.StatusUpdateEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllCategoriesTest {
    private static Patience patience() {
        return Patience.of(Duration.ofMinutes(1));
    }

    private static <T> Outcome<T> ended(CompletionStage<Outcome<T>> stage) {
        return stage.toCompletableFuture().join();
    }

    private static JposDevice device(Hardware hardware) {
        return new JposDevice(new DeviceId(hardware.logicalName), hardware.category, hardware.logicalName);
    }

    @Test
    void thereAre36Categories() {
        assertThat(Category.values()).hasSize(36);
        assertThat(Arrays.stream(Category.values()).map(Category::named)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryIsOpenedClaimedEnabledAndClosed(Category category) {
        try (Hardware hardware = new Hardware(category, "all-" + category);
                JposDevice device = device(hardware)) {
            ByName held = device.claim("till", patience()).orElseThrow();
            hardware.properties.put("PhysicalDeviceName", "simulated " + category);
            assertThat(held.category()).isEqualTo(category);
            assertThat(ended(held.read("DeviceEnabled", patience()))).isEqualTo(Outcome.done(Optional.of(true)));
            assertThat(ended(held.read("Claimed", patience()))).isEqualTo(Outcome.done(Optional.of(true)));
            assertThat(ended(held.read("PhysicalDeviceName", patience())))
                    .isEqualTo(Outcome.done(Optional.of("simulated " + category)));
            assertThat(device.health().state()).isEqualTo(Health.State.READY);
            device.close();
            assertThat(Calls.until(() -> hardware.called().contains("close"))).isTrue(); // a maker's close may be slow
            assertThat(hardware.called()).startsWith("open").contains("claim", "setDeviceEnabled", "release");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eventsComeInTheOrderInWhichTheServiceToldThem(Category category) throws InterruptedException {
        try (Hardware hardware = new Hardware(category, "events-" + category);
                JposDevice device = device(hardware)) {
            ByName held = device.claim("till", patience()).orElseThrow();
            List<Integer> heard = new CopyOnWriteArrayList<>();
            List<String> threads = new CopyOnWriteArrayList<>();
            held.listen(event -> {
                heard.add(event.number());
                threads.add(Thread.currentThread().getName());
            });
            Thread vendor = new Thread(
                    () -> {
                        for (int i = 1; i <= 50; i++) {
                            var callbacks = hardware.callbacks();
                            callbacks.fireStatusUpdateEvent(new StatusUpdateEvent(callbacks.getEventSource(), i));
                        }
                    },
                    "vendor");
            vendor.start();
            vendor.join();
            ended(held.read("State", patience()));
            assertThat(heard).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
            assertThat(threads).containsOnly("mizan-device-" + device.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorCodeIsItsReasonAndTheReasonIsTheCode(JposError error) {
        assertThat(JposError.of(error.code())).contains(error);
        assertThat(JposError.of(error.reason())).isEqualTo(error);
        try (Hardware hardware = new Hardware(Category.TONE_INDICATOR, "error-" + error);
                JposDevice device = device(hardware)) {
            hardware.methods.put("sound", it -> {
                throw new JposException(error.code(), "as told");
            });
            ByName held = device.claim("till", patience()).orElseThrow();
            Outcome<?> refused = ended(held.call("sound", List.of(1, 0), patience()));
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.reason()).isEqualTo(error.reason()));
        }
    }

    @Test
    void thereAre15ErrorsAndEachReasonHasOne() {
        assertThat(Arrays.stream(JposError.values()).map(JposError::code))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(101, 115).boxed().toList());
        assertThat(Arrays.stream(JposError.values()).map(it -> it.reason().name()))
                .containsExactly(
                        "CLOSED",
                        "CLAIMED",
                        "NOT_CLAIMED",
                        "NO_SERVICE",
                        "DISABLED",
                        "UNSUPPORTED",
                        "NO_HARDWARE",
                        "OFFLINE",
                        "NOT_FOUND",
                        "EXISTS",
                        "FAILED",
                        "TIMED_OUT",
                        "BUSY",
                        "EXTENDED",
                        "OUTDATED");
        Map<DeviceReason, JposError> ours = Map.of(
                DeviceReason.CANCELLED, JposError.FAILURE,
                DeviceReason.GARBLED, JposError.FAILURE,
                DeviceReason.QUARANTINED, JposError.OFFLINE);
        ours.forEach((reason, error) -> assertThat(JposError.of(reason)).isEqualTo(error));
        assertThat(JposError.of(100)).isEmpty();
    }

    @Test
    void whatTheRegistryDoesNotKnowIsRefusedByName() {
        try (JposDevice device = new JposDevice(new DeviceId("none"), Category.BELT, "no-such-entry")) {
            assertThat(device.claim("till", patience()))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.reason()).isEqualTo(DeviceReason.NOT_FOUND));
        }
    }

    @Test
    void whoeverElseHoldsTheServiceIsTold() {
        try (Hardware hardware = new Hardware(Category.GATE, "shared");
                JposDevice one = device(hardware);
                JposDevice two = device(hardware)) {
            one.claim("till 1", patience()).orElseThrow();
            assertThat(two.claim("till 2", patience()))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.reason()).isEqualTo(DeviceReason.CLAIMED));
        }
    }

    /** A maker's release that takes longer than we wait is not taken for another who has it. */
    @Test
    void theNextClaimWaitsUntilTheServiceHasLetGo() {
        try (Hardware hardware = new Hardware(Category.GATE, "slow-to-let-go");
                JposDevice device = device(hardware)) {
            ByName first = device.claim("till 1", patience()).orElseThrow();
            hardware.letsGo = new CountDownLatch(1);
            first.release();
            CompletableFuture<Outcome<ByName>> next =
                    CompletableFuture.supplyAsync(() -> device.claim("till 2", patience()));
            Calls.pause(200);
            assertThat(next).isNotDone();
            hardware.letsGo.countDown();
            assertThat(next.join().orElseThrow().owner()).isEqualTo("till 2");
        }
    }

    @Test
    void namesThatACategoryDoesNotHaveAreRefused() {
        try (Hardware hardware = new Hardware(Category.LIGHTS, "lights");
                JposDevice device = device(hardware)) {
            ByName held = device.claim("till", patience()).orElseThrow();
            for (Outcome<?> outcome : List.of(
                    ended(held.read("RecEmpty", patience())),
                    ended(held.write("PowerNotify", "not a number", patience())),
                    ended(held.call("close", List.of(), patience())))) {
                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Refused.class, it -> assertThat(it.reason()).isEqualTo(DeviceReason.UNSUPPORTED));
            }
        }
    }
}
