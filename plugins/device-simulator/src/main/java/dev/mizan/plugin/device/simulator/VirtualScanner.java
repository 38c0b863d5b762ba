// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A scanner that reads what it is told to. */
public final class VirtualScanner extends AttendedDevice<Scanner> {
    private volatile @Nullable Session session;

    /** A scanner that tells symbologies. */
    public VirtualScanner(DeviceId id) {
        super(id, DeviceKind.SCANNER);
    }

    /** Shows it a code; {@code aim} such as {@code ]E0}. */
    public void show(String aim, byte[] code) {
        Session now = session;
        if (now != null) {
            now.read(aim, code.clone());
        }
    }

    @Override
    protected void connect(Patience patience) {
        // it is always there
    }

    @Override
    protected void disconnect() {
        session = null;
    }

    @Override
    protected Scanner session(Attendant by) {
        Session mine = new Session(by);
        session = mine;
        return mine;
    }

    private static final class Session implements Scanner {
        private final Attendant by;
        private volatile Consumer<Scan> listener = scan -> {};
        private volatile boolean on = true;
        private long number;

        Session(Attendant by) {
            this.by = by;
        }

        void read(String aim, byte[] code) {
            if (on) {
                by.tell(() -> listener.accept(new Scan(++number, aim, code)));
            }
        }

        @Override
        public String owner() {
            return by.owner();
        }

        @Override
        public void release() {
            by.release();
        }

        @Override
        public ScannerCapabilities capabilities() {
            return new ScannerCapabilities(true, true);
        }

        @Override
        public void listen(Consumer<Scan> to) {
            listener = to;
        }

        @Override
        public CompletionStage<Outcome<Boolean>> enable(boolean to, Patience patience) {
            return by.call("enable", patience, it -> {
                on = to;
                return Outcome.done(true);
            });
        }
    }
}
