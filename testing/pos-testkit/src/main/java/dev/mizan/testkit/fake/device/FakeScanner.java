// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.ScannerBench;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A scanner in memory. */
public final class FakeScanner extends FakeDevice<Scanner> implements ScannerBench {
    private final boolean able;
    private volatile @Nullable FakeScans scans;

    /** A scanner that tells symbologies or not, with these flaws. */
    public FakeScanner(boolean able, Set<Flaw> flaws) {
        super(DeviceKind.SCANNER, flaws);
        this.able = able;
    }

    /** A right one that tells symbologies. */
    public FakeScanner() {
        this(true, Set.of());
    }

    @Override
    Scanner session(FakeHand hand) {
        FakeScans now = new FakeScans(hand);
        scans = now;
        return now;
    }

    @Override
    public FakeScanner device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault != Fault.GARBAGE && fault != Fault.NO_PAPER && fault != Fault.STALE;
    }

    @Override
    public void show(String aim, byte[] code) {
        FakeScans now = scans;
        if (now != null) {
            now.show(able || has(Flaw.MAKES_UP_SYMBOLOGIES) ? aim : "", code.clone());
        }
    }

    private final class FakeScans extends HeldSession<FakeHand> implements Scanner {
        private final List<Consumer<Scan>> listeners = new ArrayList<>();
        private final List<byte[]> kept = new ArrayList<>();
        private boolean on;
        private long number;

        FakeScans(FakeHand hand) {
            super(hand);
        }

        synchronized void show(String aim, byte[] code) {
            if (!on && has(Flaw.TELLS_WHEN_OFF)) {
                kept.add(code);
            }
            if (on && (by.attendant().isHeld() || has(Flaw.TELLS_AFTER_RELEASE))) {
                number += has(Flaw.SKIPS_NUMBERS) ? 2 : 1;
                String text = new String(code, StandardCharsets.ISO_8859_1);
                String told = has(Flaw.READS_BACKWARDS)
                        ? new StringBuilder(text).reverse().toString()
                        : text;
                told = has(Flaw.DROPS_CONTROLS) ? told.replaceAll("\\p{Cntrl}", "") : told;
                Scan scan = new Scan(number, aim, told.getBytes(StandardCharsets.ISO_8859_1));
                if (by.attendant().isHeld()) {
                    by.attendant().tell(() -> tell(scan));
                } else {
                    tell(scan);
                }
            }
        }

        private synchronized void tell(Scan scan) {
            int from = has(Flaw.TELLS_BOTH_LISTENERS) ? 0 : Math.max(0, listeners.size() - 1);
            for (Consumer<Scan> listener : List.copyOf(listeners.subList(from, listeners.size()))) {
                try {
                    listener.accept(scan);
                } catch (RuntimeException e) {
                    on = !has(Flaw.DIES_OF_ITS_LISTENER);
                    listeners.removeIf(it -> has(Flaw.DIES_OF_ITS_LISTENER));
                }
            }
        }

        @Override
        public ScannerCapabilities capabilities() {
            return new ScannerCapabilities(able, true);
        }

        @Override
        public synchronized void listen(Consumer<Scan> listener) {
            listeners.add(listener);
        }

        @Override
        public CompletionStage<Outcome<Boolean>> enable(boolean to, Patience patience) {
            return by.call("enable", patience, it -> {
                synchronized (this) {
                    on = to;
                    kept.forEach(code -> show("", code));
                    kept.clear();
                }
                return Outcome.done(true);
            });
        }
    }
}
