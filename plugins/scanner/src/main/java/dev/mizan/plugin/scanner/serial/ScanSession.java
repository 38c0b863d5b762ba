// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerCapabilities;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Tells an owner what was read, in order, on the device's thread. */
final class ScanSession implements Scanner {
    private static final int AIM = 3;

    private final Attendant by;
    private final ScannerCapabilities capabilities;
    private volatile Consumer<Scan> listener = scan -> {};
    private volatile boolean on = true;
    private long number;

    ScanSession(Attendant by, ScannerCapabilities capabilities) {
        this.by = by;
        this.capabilities = capabilities;
    }

    /** A whole code came. */
    void read(byte[] code) {
        if (!on) {
            return;
        }
        boolean named = capabilities.tellsSymbology() && code.length > AIM && code[0] == ']';
        String aim = named ? "" + (char) code[0] + (char) code[1] + (char) code[2] : "";
        byte[] bytes = named ? java.util.Arrays.copyOfRange(code, AIM, code.length) : code;
        if (bytes.length > 0 && (aim.isEmpty() || aim.matches("\\][A-Za-z][0-9A-Za-z]"))) {
            by.tell(() -> told(aim, bytes));
        }
    }

    private void told(String aim, byte[] bytes) {
        if (on) {
            listener.accept(new Scan(++number, aim, bytes));
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
        return capabilities;
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
