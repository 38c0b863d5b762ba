// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.DrawerBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A drawer in memory. */
public final class FakeDrawer extends FakeDevice<Drawer> implements DrawerBench {
    private final boolean tells;
    private final AtomicInteger pulses = new AtomicInteger();
    private volatile boolean open;

    /** A drawer with a switch or without, and these flaws. */
    public FakeDrawer(boolean tells, Set<Flaw> flaws) {
        super(DeviceKind.CASH_DRAWER, flaws);
        this.tells = tells;
    }

    /** A right one with a switch. */
    public FakeDrawer() {
        this(true, Set.of());
    }

    @Override
    Drawer session(FakeHand hand) {
        return new Opening(hand);
    }

    private final class Opening extends HeldSession<FakeHand> implements Drawer {
        Opening(FakeHand hand) {
            super(hand);
        }

        @Override
        public DrawerCapabilities capabilities() {
            return new DrawerCapabilities(tells);
        }

        @Override
        public CompletionStage<Outcome<Known>> open(String reason, Patience patience) {
            if (reason.isBlank() && !has(Flaw.OPENS_FOR_NO_REASON)) {
                throw new IllegalArgumentException("a drawer opens for a reason");
            }
            if (fault() == Fault.SILENT && has(Flaw.PULSES_TWICE)) {
                pulses.addAndGet(2);
            }
            return by.call("open", patience, it -> {
                pulses.addAndGet(has(Flaw.PULSES_TWICE) ? 2 : 1);
                open = true;
                return Outcome.done(known());
            });
        }

        @Override
        public CompletionStage<Outcome<Known>> isOpen(Patience patience) {
            return by.call("is open", patience, it -> {
                pulses.addAndGet(has(Flaw.PULSES_WHEN_ASKED) ? 1 : 0);
                return Outcome.done(known());
            });
        }
    }

    private Known known() {
        if (has(Flaw.GUESSES_THE_DRAWER)) {
            return tells ? Known.UNKNOWN : Known.NO;
        }
        return tells ? Known.of(open) : Known.UNKNOWN;
    }

    @Override
    public FakeDrawer device() {
        return this;
    }

    @Override
    public int pulses() {
        return pulses.get();
    }

    @Override
    public void shut() {
        open = false;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault != Fault.GARBAGE && fault != Fault.NO_PAPER && fault != Fault.STALE;
    }
}
