// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A scanner in an owner's hands, for drivers that hear codes by themselves: it numbers them and tells them in order, on
 * the device's thread; what comes while it is off is gone.
 */
public class ScannerSession extends HeldSession<Attendant> implements Scanner {
    private final ScannerCapabilities capabilities;
    private volatile Consumer<Scan> listener = scan -> {};
    private volatile boolean on = true;
    private long number;

    /** A scanner that can do this, switched on. */
    public ScannerSession(Attendant by, ScannerCapabilities capabilities) {
        super(by);
        this.capabilities = Objects.requireNonNull(capabilities);
    }

    /**
     * A code was read; any thread may say so.
     *
     * @param aim its AIM identifier, empty where the scanner tells none
     * @param code at least one byte
     */
    public final void read(String aim, byte[] code) {
        if (on) {
            byte[] copy = code.clone();
            by.tell(() -> told(aim, copy));
        }
    }

    private void told(String aim, byte[] code) {
        if (on) {
            listener.accept(new Scan(++number, aim, code));
        }
    }

    @Override
    public final ScannerCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public final void listen(Consumer<Scan> to) {
        listener = Objects.requireNonNull(to);
    }

    @Override
    public final CompletionStage<Outcome<Boolean>> enable(boolean to, Patience patience) {
        return by.call("enable", patience, it -> {
            on = to;
            return Outcome.done(true);
        });
    }
}
