// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplayReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.DisplayBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A customer display in memory: two lines of twenty letters, without Arabic. */
public final class FakeDisplay extends FakeDevice<Display> implements DisplayBench {
    private static final DisplayCapabilities ABLE = new DisplayCapabilities(2, 20, false);

    private volatile List<String> shown = List.of();

    /** A display with these flaws. */
    public FakeDisplay(Set<Flaw> flaws) {
        super(DeviceKind.CUSTOMER_DISPLAY, flaws);
    }

    /** A right one. */
    public FakeDisplay() {
        this(Set.of());
    }

    @Override
    Display session(FakeHand hand) {
        return new Showing(hand);
    }

    private final class Showing extends HeldSession<FakeHand> implements Display {
        Showing(FakeHand hand) {
            super(hand);
        }

        @Override
        public DisplayCapabilities capabilities() {
            return ABLE;
        }

        @Override
        public CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience) {
            return by.call("show", patience, it -> checked(lines, by));
        }

        @Override
        public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
            return by.call("clear", patience, it -> {
                shown = has(Flaw.CLEARS_NOTHING) ? shown : List.of();
                return Outcome.done(true);
            });
        }
    }

    private Outcome<Boolean> checked(List<String> lines, FakeHand hand) {
        for (String line : lines) {
            boolean control = line.chars().anyMatch(c -> c < ' ') && !has(Flaw.SHOWS_CONTROLS);
            boolean foreign = line.chars().anyMatch(c -> c > '~') && !has(Flaw.SHOWS_ARABIC_BADLY);
            if (control || foreign) {
                return Outcome.refused(DisplayReason.UNSHOWABLE, "device", hand.id(), "detail", line);
            }
        }
        boolean many = lines.size() > ABLE.lines() && !has(Flaw.DROPS_LINES);
        boolean wide = lines.stream().anyMatch(it -> it.length() > ABLE.columns()) && !has(Flaw.CUTS_LINES);
        if (many || wide) {
            return Outcome.refused(
                    DisplayReason.TOO_MUCH,
                    "device",
                    hand.id(),
                    "lines",
                    ABLE.lines(),
                    "columns",
                    ABLE.columns(),
                    "detail",
                    lines.size());
        }
        List<String> told = has(Flaw.DROPS_LINES) ? lines.subList(0, 1) : lines;
        shown = has(Flaw.KEEPS_OLD_LINES) && !shown.isEmpty() ? shown : List.copyOf(told);
        return Outcome.done(true);
    }

    @Override
    public FakeDisplay device() {
        return this;
    }

    @Override
    public List<String> shown() {
        return shown;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault != Fault.GARBAGE && fault != Fault.NO_PAPER && fault != Fault.STALE;
    }
}
