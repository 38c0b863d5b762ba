// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.biometric.Assertion;
import dev.mizan.hardware.biometric.BiometricReader;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Rule;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a biometric reader must do; the rules are listed in docs/contracts/biometric.md and docs/contracts/device.md. */
public interface BiometricContract extends DeviceContract<BiometricReader, BiometricBench> {
    /** Whom the rules of all devices ask about; the bench knows them as {@link BiometricBench#somebody()}. */
    String PROBED = "somebody";

    @Override
    default DeviceKind kind() {
        return DeviceKind.BIOMETRIC_READER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(BiometricReader held, Patience patience) {
        return held.verify(PROBED, patience);
    }

    @Override
    default void ready(BiometricBench bench) {
        bench.stands(Optional.of(bench.somebody()));
    }

    @Test
    default void biometric_B01_whoStandsThereIsKnown() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.of(bench.somebody()));
            assertTrue(Calls.doneOf(Calls.claim(device).verify(bench.somebody(), Calls.longly()))
                    .matched());
        });
    }

    @Test
    default void biometric_B02_anotherIsNotTakenForThem() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.of(bench.somebodyElse()));
            assertFalse(Calls.doneOf(Calls.claim(device).verify(bench.somebody(), Calls.longly()))
                    .matched());
        });
    }

    @Test
    default void biometric_B03_whomItNeverSawItDoesNotKnow() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.of(bench.somebody()));
            Calls.refused(
                    DeviceReason.NOT_FOUND, Calls.ended(Calls.claim(device).verify("a stranger", Calls.longly())));
        });
    }

    @Test
    default void biometric_B04_nobodyIsNotDenied() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.empty());
            Calls.refused(
                    DeviceReason.TIMED_OUT,
                    Calls.endedSoon(Calls.claim(device).verify(bench.somebody(), Calls.shortly())));
        });
    }

    @Test
    default void biometric_B05_theAnswerNamesWhomItWasAskedAbout() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.of(bench.somebodyElse()));
            Assertion told = Calls.doneOf(Calls.claim(device).verify(bench.somebody(), Calls.longly()));
            assertEquals(bench.somebody(), told.subject());
        });
    }

    @Test
    default void biometric_B06_eachAnswerHasItsOwnReference() {
        Rule.with(this, (bench, device) -> {
            bench.stands(Optional.of(bench.somebody()));
            BiometricReader held = Calls.claim(device);
            Assertion one = Calls.doneOf(held.verify(bench.somebody(), Calls.longly()));
            Assertion two = Calls.doneOf(held.verify(bench.somebody(), Calls.longly()));
            assertNotEquals(one.reference(), two.reference());
        });
    }
}
