// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.fiscal.FiscalDevice;
import dev.mizan.hardware.fiscal.FiscalRequest;
import dev.mizan.hardware.fiscal.FiscalStamp;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** All that a fiscal device must do; the rules are listed in docs/contracts/signer.md and docs/contracts/device.md. */
public interface SignerContract extends DeviceContract<FiscalDevice, SignerBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.FISCAL_DEVICE;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(FiscalDevice held, Patience patience) {
        return held.find("probe", patience);
    }

    @Test
    default void signer_S01_aDocumentIsSigned() {
        Rule.with(this, (bench, device) -> {
            Calls.doneOf(Calls.claim(device).stamp(request("1", "a"), Calls.longly()));
            assertEquals(1, bench.signed());
        });
    }

    @Test
    default void signer_S02_theSameKeyIsAnsweredTheSameAndSignedOnce() {
        Rule.with(this, (bench, device) -> {
            FiscalDevice held = Calls.claim(device);
            FiscalStamp first = Calls.doneOf(held.stamp(request("1", "a"), Calls.longly()));
            assertEquals(first, Calls.doneOf(held.stamp(request("1", "a"), Calls.longly())));
            assertEquals(1, bench.signed());
        });
    }

    @Test
    default void signer_S03_anotherDocumentHasAnotherNumber() {
        Rule.with(this, (bench, device) -> {
            FiscalDevice held = Calls.claim(device);
            FiscalStamp first = Calls.doneOf(held.stamp(request("1", "a"), Calls.longly()));
            FiscalStamp second = Calls.doneOf(held.stamp(request("2", "b"), Calls.longly()));
            assertNotEquals(first.number(), second.number());
        });
    }

    @Test
    default void signer_S04_whatWasSignedIsFound() {
        Rule.with(this, (bench, device) -> {
            FiscalDevice held = Calls.claim(device);
            FiscalStamp signed = Calls.doneOf(held.stamp(request("1", "a"), Calls.longly()));
            assertEquals(Optional.of(signed), Calls.doneOf(held.find("1", Calls.longly())));
        });
    }

    @Test
    default void signer_S05_whatNeverWasIsNotFound() {
        Rule.with(this, (bench, device) -> {
            assertEquals(Optional.empty(), Calls.doneOf(Calls.claim(device).find("never", Calls.longly())));
            assertEquals(0, bench.signed());
        });
    }

    @Test
    default void signer_S06_whatWasSignedWithoutAnAnswerIsFound() {
        Rule.with(this, (bench, device) -> {
            FiscalDevice held = Calls.claim(device);
            Assumptions.assumeTrue(bench.loseTheNextAnswer(), "the bench loses no answer");
            Outcome<FiscalStamp> lost = Calls.endedSoon(held.stamp(request("1", "a"), Calls.shortly()));
            assertFalse(lost instanceof Outcome.Done, "answered after all");
            bench.fault(Fault.NONE);
            FiscalStamp found = Calls.doneOf(held.find("1", Calls.longly())).orElseThrow();
            assertEquals(found, Calls.doneOf(held.stamp(request("1", "a"), Calls.longly())));
            assertEquals(1, bench.signed());
        });
    }

    @Test
    default void signer_S07_anotherDocumentUnderAUsedKeyIsNotSigned() {
        Rule.with(this, (bench, device) -> {
            FiscalDevice held = Calls.claim(device);
            FiscalStamp first = Calls.doneOf(held.stamp(request("1", "a"), Calls.longly()));
            Outcome<FiscalStamp> other = Calls.ended(held.stamp(request("1", "b"), Calls.longly()));
            assertEquals(1, bench.signed());
            assertTrue(other.equals(Outcome.done(first)) || !(other instanceof Outcome.Done), "another stamp");
        });
    }

    private static FiscalRequest request(String key, String document) {
        return new FiscalRequest(key, document.getBytes(StandardCharsets.UTF_8));
    }
}
