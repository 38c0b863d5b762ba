// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.rfid.RfidReader;
import dev.mizan.hardware.rfid.RfidTag;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Rule;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All that an RFID reader must do; the rules are listed in docs/contracts/rfid.md and docs/contracts/device.md. */
public interface RfidContract extends DeviceContract<RfidReader, RfidBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.RFID_READER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(RfidReader held, Patience patience) {
        return held.inventory(patience);
    }

    @Test
    default void rfid_R01_everyTagIsTold() {
        Rule.with(this, (bench, device) -> {
            bench.lay(tags(5));
            assertEquals(tags(5), Calls.doneOf(Calls.claim(device).inventory(Calls.longly())));
        });
    }

    @Test
    default void rfid_R02_anEmptyFieldIsNoFault() {
        Rule.with(this, (bench, device) -> {
            bench.lay(Set.of());
            assertEquals(Set.of(), Calls.doneOf(Calls.claim(device).inventory(Calls.longly())));
        });
    }

    @Test
    default void rfid_R03_whatWasTakenAwayIsNotTold() {
        Rule.with(this, (bench, device) -> {
            RfidReader held = Calls.claim(device);
            bench.lay(tags(5));
            Calls.doneOf(held.inventory(Calls.longly()));
            bench.lay(tags(2));
            assertEquals(tags(2), Calls.doneOf(held.inventory(Calls.longly())));
        });
    }

    @Test
    default void rfid_R04_manyAreToldToo() {
        Rule.with(this, (bench, device) -> {
            bench.lay(tags(250));
            assertEquals(tags(250), Calls.doneOf(Calls.claim(device).inventory(Calls.longly())));
        });
    }

    private static Set<RfidTag> tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> new RfidTag(String.format("3034257BF7194E40%08X", it)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
