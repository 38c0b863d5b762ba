// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.rfid.RfidReader;
import dev.mizan.hardware.rfid.RfidTag;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.RfidBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** An RFID reader in memory. */
public final class FakeRfid extends FakeDevice<RfidReader> implements RfidBench {
    private final Set<RfidTag> told = new HashSet<>();
    private volatile Set<RfidTag> field = Set.of();

    /** One with these flaws. */
    public FakeRfid(Set<Flaw> flaws) {
        super(DeviceKind.RFID_READER, flaws);
    }

    /** A right one. */
    public FakeRfid() {
        this(Set.of());
    }

    @Override
    RfidReader session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements RfidReader {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<Set<RfidTag>>> inventory(Patience patience) {
            return by.call("inventory", patience, it -> {
                if (field.isEmpty() && has(Flaw.REFUSES_AN_EMPTY_FIELD)) {
                    return by.attendant().refused(DeviceReason.NOT_FOUND, "tags");
                }
                return Outcome.done(seen());
            });
        }
    }

    private Set<RfidTag> seen() {
        Set<RfidTag> seen = new HashSet<>(field);
        if (has(Flaw.REMEMBERS_TAGS)) {
            told.addAll(seen);
            seen.addAll(told);
        }
        if (has(Flaw.MISSES_A_TAG) && !seen.isEmpty()) {
            seen.remove(seen.iterator().next());
        }
        if (has(Flaw.STOPS_AT_A_HUNDRED)) {
            seen = seen.stream().limit(100).collect(Collectors.toSet());
        }
        return Set.copyOf(seen);
    }

    @Override
    public void lay(Set<RfidTag> tags) {
        field = Set.copyOf(tags);
    }

    @Override
    public FakeRfid device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
